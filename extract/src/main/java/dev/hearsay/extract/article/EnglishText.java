package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Tells English from other languages by its function words. A text of a dozen words or more is English if at least
 * {@value #LEAST_SHARE} of them are function words that hardly occur in its neighbours; a shorter one if most of its
 * letters are Latin. Looks at no more than the first {@value #LONGEST} characters.
 */
public final class EnglishText {
    /** The share of English function words in English text, at the least. */
    public static final double LEAST_SHARE = 0.1;

    /** Characters looked at. */
    public static final int LONGEST = 20_000;

    private static final int FEW_WORDS = 12;

    /** Without those that neighbours have too, such as "in", "is", "was" and "on". */
    private static final ImmutableSet<String> FUNCTION_WORDS = ImmutableSet.of(
            "the", "of", "and", "to", "that", "for", "it", "with", "his", "by", "this", "but", "from", "have", "they",
            "which", "one", "you", "were", "all", "she", "there", "would", "their", "we", "him", "been", "when", "who",
            "will", "more", "if", "out", "said", "what", "its", "about", "into", "than", "them", "only", "other",
            "some", "could", "these", "after", "while", "does", "says", "our");

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
                function += isFunctionWord(text.subSequence(start, at)) ? 1 : 0;
                start = -1;
            }
        }
        boolean mostlyLatin = latin * 2 >= letters;
        return words < FEW_WORDS ? mostlyLatin : mostlyLatin && function >= LEAST_SHARE * words;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isFunctionWord(CharSequence word) {
        if (word.length() > 6) {
            return false;
        }
        String lower = word.toString().toLowerCase(Locale.ROOT);
        return FUNCTION_WORDS.contains(lower);
    }
}
