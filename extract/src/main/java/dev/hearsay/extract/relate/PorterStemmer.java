package dev.hearsay.extract.relate;

/**
 * The suffix stripper of Porter (1980), "An algorithm for suffix stripping", with his two later departures ({@code bli}
 * to {@code ble}, {@code logi} to {@code log}). Linear in the word; a stemmer serves one thread.
 */
final class PorterStemmer {
    private static final String[][] STEP_2 = {
        {"ational", "ate"},
        {"tional", "tion"},
        {"enci", "ence"},
        {"anci", "ance"},
        {"izer", "ize"},
        {"bli", "ble"},
        {"alli", "al"},
        {"entli", "ent"},
        {"eli", "e"},
        {"ousli", "ous"},
        {"ization", "ize"},
        {"ation", "ate"},
        {"ator", "ate"},
        {"alism", "al"},
        {"iveness", "ive"},
        {"fulness", "ful"},
        {"ousness", "ous"},
        {"aliti", "al"},
        {"iviti", "ive"},
        {"biliti", "ble"},
        {"logi", "log"},
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""},
    };
    private static final String[] STEP_4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize",
    };
    private static final int SHORTEST = 3;

    private final StringBuilder word = new StringBuilder();

    /** {@return the stem of a word in lower case} */
    String stem(String lower) {
        if (lower.length() < SHORTEST || !lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return lower;
        }
        word.setLength(0);
        word.append(lower);
        plurals();
        pastAndGerund();
        finalY();
        replaceFirst(STEP_2);
        replaceFirst(STEP_3);
        stripFirst();
        finalE();
        return word.toString();
    }

    private void plurals() {
        if (ends("sses") || ends("ies")) {
            chop(2);
        } else if (ends("s") && !ends("ss")) {
            chop(1);
        }
    }

    private void pastAndGerund() {
        if (ends("eed")) {
            if (measure(word.length() - 3) > 0) {
                chop(1);
            }
        } else if (stripIfVowelBefore("ed") || stripIfVowelBefore("ing")) {
            mendStump();
        }
    }

    private boolean stripIfVowelBefore(String suffix) {
        boolean strip = ends(suffix) && hasVowel(word.length() - suffix.length());
        if (strip) {
            chop(suffix.length());
        }
        return strip;
    }

    private void mendStump() {
        int length = word.length();
        if (ends("at") || ends("bl") || ends("iz")) {
            word.append('e');
        } else if (doubleConsonant(length) && "lsz".indexOf(word.charAt(length - 1)) < 0) {
            chop(1);
        } else if (measure(length) == 1 && shortSyllable(length)) {
            word.append('e');
        }
    }

    private void finalY() {
        int last = word.length() - 1;
        if (ends("y") && hasVowel(last)) {
            word.setCharAt(last, 'i');
        }
    }

    private void replaceFirst(String[][] rules) {
        for (String[] rule : rules) {
            if (ends(rule[0])) {
                int stump = word.length() - rule[0].length();
                if (measure(stump) > 0) {
                    word.setLength(stump);
                    word.append(rule[1]);
                }
                return;
            }
        }
    }

    private void stripFirst() {
        String longest = "";
        for (String suffix : STEP_4) {
            if (suffix.length() > longest.length() && ends(suffix)) {
                longest = suffix;
            }
        }
        int stump = word.length() - longest.length();
        boolean ion = longest.equals("ion");
        if (measure(stump) > 1 && (!ion || (stump > 0 && "st".indexOf(word.charAt(stump - 1)) >= 0))) {
            word.setLength(stump);
        }
    }

    private void finalE() {
        int last = word.length() - 1;
        if (ends("e")) {
            int measure = measure(last);
            if (measure > 1 || (measure == 1 && !shortSyllable(last))) {
                chop(1);
            }
        }
        int length = word.length();
        if (ends("ll") && measure(length) > 1) {
            chop(1);
        }
    }

    private boolean ends(String suffix) {
        int from = word.length() - suffix.length();
        return from >= 0 && word.indexOf(suffix, from) == from;
    }

    private void chop(int letters) {
        word.setLength(word.length() - letters);
    }

    /** A "y" is one at the beginning and behind a vowel: of several in a row, every second. */
    private boolean consonant(int at) {
        int first = at;
        while (first > 0 && word.charAt(first) == 'y') {
            first--;
        }
        boolean consonant = "aeiou".indexOf(word.charAt(first)) < 0;
        return (at - first) % 2 == 0 ? consonant : !consonant;
    }

    private boolean hasVowel(int length) {
        for (int i = 0; i < length; i++) {
            if (!consonant(i)) {
                return true;
            }
        }
        return false;
    }

    /** Porter's m: how often a vowel is followed by a consonant. */
    private int measure(int length) {
        int turns = 0;
        boolean vowel = false;
        for (int i = 0; i < length; i++) {
            boolean consonant = consonant(i);
            turns += vowel && consonant ? 1 : 0;
            vowel = !consonant;
        }
        return turns;
    }

    private boolean doubleConsonant(int length) {
        return length > 1 && word.charAt(length - 1) == word.charAt(length - 2) && consonant(length - 1);
    }

    private boolean shortSyllable(int length) {
        return length > 2
                && consonant(length - 1)
                && !consonant(length - 2)
                && consonant(length - 3)
                && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }
}
