package dev.hearsay.extract.source;

import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Compares the names of persons across spellings: "Sergey" and "Sergei", "al-Assad" and "Assad", "Muammar Gadhafi" and
 * "Moammar Qaddafi" up to what a table of transliterations folds together.
 */
final class PersonNames {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final double ALIKE = 0.8;
    private static final int SURELY_ALIKE_LENGTH = 4;

    private PersonNames() {}

    /** A name taken apart and folded once, for many comparisons. */
    record Folded(int words, String given, String surname) {
        /** What the surname of every name that could be the same begins with. */
        char key() {
            return surname.charAt(0);
        }

        /** What two full names of one person have in common: the first letters of given name and surname. */
        String initials() {
            return given.substring(0, 1) + key();
        }
    }

    static Folded folded(String name) {
        List<String> words = WORDS.splitToList(name);
        return words.isEmpty()
                ? new Folded(0, "", "?")
                : new Folded(words.size(), fold(words.get(0)), fold(words.get(words.size() - 1)));
    }

    /** Whether a short form may name the person of a full name: the surname, or the same name in another spelling. */
    static boolean couldBe(Folded shorter, Folded full) {
        boolean fits = shorter.words() > 0 && shorter.words() <= full.words();
        return fits
                && sameWord(shorter.surname(), full.surname())
                && (shorter.words() == 1 || sameGiven(shorter.given(), full.given()));
    }

    /** Whether two full names are one person's: surname and given name alike, or the given name an initial. */
    static boolean same(Folded a, Folded b) {
        return a.words() > 1 && b.words() > 1 && sameWord(a.surname(), b.surname()) && sameGiven(a.given(), b.given());
    }

    private static boolean sameGiven(String x, String y) {
        boolean initial = (x.length() == 1 || y.length() == 1) && x.charAt(0) == y.charAt(0);
        return initial || sameWord(x, y);
    }

    private static boolean sameWord(String x, String y) {
        if (x.equals(y)) {
            return true;
        }
        boolean longEnough = Math.min(x.length(), y.length()) > SURELY_ALIKE_LENGTH;
        boolean near = 1 - (double) Math.abs(x.length() - y.length()) / Math.max(x.length(), y.length()) >= ALIKE;
        return longEnough && near && x.charAt(0) == y.charAt(0) && likeness(x, y) >= ALIKE;
    }

    /** Lower case, without accents and particles, with transliterations of one sound written one way. */
    static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^(al|el|ash|as|an|ad)-", "")
                .replaceAll("[^\\p{L}]", "");
        String folded = plain.replace("kh", "h")
                .replace("zh", "j")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("w", "v")
                .replace("q", "k")
                .replaceAll("(ey|ei|ii|iy|yi|y)", "i")
                .replaceAll("(.)\\1", "$1");
        return folded.isEmpty() ? word : folded;
    }

    /** One less the share of letters that must change, by edit distance. */
    private static double likeness(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return 1 - (double) row[b.length()] / Math.max(a.length(), b.length());
    }
}
