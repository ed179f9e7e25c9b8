package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Diagnostic;
import java.util.Locale;

/**
 * Tells English from other languages by its function words. A text of a dozen words or more is English if at least
 * {@value #LEAST_SHARE} of them are function words that hardly occur in its neighbours, or if so many are with those
 * that do occur there and the neighbours' own are rarer; a sentence if it has one of them and none of the neighbours';
 * a shorter text if most of its letters are Latin. Looks at no more than the first {@value #LONGEST} characters.
 */
public final class EnglishText {
    /** The share of English function words in English text, at the least. */
    public static final double LEAST_SHARE = 0.1;

    /** Characters looked at. */
    public static final int LONGEST = 20_000;

    private static final int FEW_WORDS = 12;
    private static final int SENTENCE = 40;
    private static final int LONGEST_WORD = 7;

    /** Without those that neighbours have too, such as "in", "is", "was" and "on". */
    private static final ImmutableSet<String> FUNCTION_WORDS = ImmutableSet.of(
            "the", "of", "and", "to", "that", "for", "it", "with", "his", "by", "this", "but", "from", "have", "they",
            "which", "one", "you", "were", "all", "she", "there", "would", "their", "we", "him", "been", "when", "who",
            "will", "more", "if", "out", "said", "what", "its", "about", "into", "than", "them", "only", "other",
            "some", "could", "these", "after", "while", "does", "says", "our");

    private static final ImmutableSet<String> SHARED = ImmutableSet.of(
            "a", "an", "in", "is", "was", "on", "as", "at", "be", "he", "had", "has", "are", "not", "or", "no", "so",
            "her", "my", "us", "up", "any", "also", "over", "how", "those", "because", "where", "during", "before",
            "against", "between", "through", "under", "just", "being", "did", "may", "should", "can", "i");

    private static final ImmutableSet<String> FOREIGN = ImmutableSet.of(
            "der",
            "das",
            "und",
            "ist",
            "nicht",
            "mit",
            "auf",
            "dass",
            "sich",
            "dem",
            "ein",
            "eine",
            "zu",
            "le",
            "les",
            "des",
            "et",
            "une",
            "est",
            "dans",
            "pour",
            "qui",
            "avec",
            "il",
            "el",
            "los",
            "las",
            "que",
            "en",
            "una",
            "por",
            "para",
            "con",
            "se",
            "di",
            "che",
            "della",
            "nel",
            "per",
            "non",
            "sono",
            "do",
            "da",
            "em",
            "uma",
            "com",
            "os",
            "ao",
            "het",
            "een",
            "van",
            "niet",
            "zijn",
            "och",
            "att",
            "som",
            "av",
            "det",
            "og",
            "er",
            "til",
            "ikke",
            "af",
            "p\u00e5",
            "w",
            "na",
            "nie",
            "z",
            "ve",
            "bir",
            "bu",
            "i\u00e7in",
            "yang",
            "dan",
            "untuk",
            "dengan",
            "dari",
            "ja",
            "ei",
            "oli",
            "je",
            "su",
            "\u017ee",
            "si",
            "ca",
            "cu",
            "la",
            "de",
            "sa",
            "ang",
            "ng");

    private EnglishText() {}

    /**
     * Says whether a text looks English.
     *
     * @param text the text
     * @return whether it does; a text without letters does
     */
    public static boolean looksEnglish(CharSequence text) {
        int limit = Math.min(text.length(), LONGEST);
        int words = 0;
        int function = 0;
        int shared = 0;
        int foreign = 0;
        int latin = 0;
        int letters = 0;
        for (int at = 0, start = -1; at <= limit; at++) {
            boolean letter = at < limit && Character.isLetter(text.charAt(at));
            letters += letter ? 1 : 0;
            latin += letter && isLatin(text.charAt(at)) ? 1 : 0;
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words++;
                String word = at - start > LONGEST_WORD ? "" : lower(text.subSequence(start, at));
                function += FUNCTION_WORDS.contains(word) ? 1 : 0;
                shared += SHARED.contains(word) ? 1 : 0;
                foreign += FOREIGN.contains(word) ? 1 : 0;
                start = -1;
            }
        }
        boolean mostlyLatin = latin * 2 >= letters;
        int english = function + shared;
        boolean byShared = english >= LEAST_SHARE * words && function > 0 && 2 * foreign < english;
        byShared |= words < SENTENCE && function > 0 && foreign == 0;
        return mostlyLatin && (words < FEW_WORDS || function >= LEAST_SHARE * words || byShared);
    }

    /**
     * Returns the note that a text is left alone.
     *
     * @param id the id of the article
     * @return the note
     */
    public static Diagnostic leftAlone(String id) {
        return Diagnostic.note(
                id,
                "the text is not English, so that no claim is read from it",
                "give an English text to have it read");
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static String lower(CharSequence word) {
        return word.toString().toLowerCase(Locale.ROOT);
    }
}
