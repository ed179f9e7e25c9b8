package dev.hearsay.extract.reuse;

import java.util.BitSet;
import java.util.Set;

/**
 * Speech that has lost its quotation marks, as statements set apart and transcripts often have: a sentence in the first
 * person is taken for speech, unless the article itself is written in the first person.
 */
final class FirstPerson {
    /** An article with a larger share of such sentences outside quotation marks is its author's own account. */
    static final double OWN_ACCOUNT = 0.2;

    private static final Set<Long> PRONOUNS = WordScanner.hashes(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "i'm",
            "i've",
            "i'd",
            "i'll",
            "we're",
            "we've",
            "we'd",
            "we'll");

    private FirstPerson() {}

    /** Marks the words of such sentences as quoted. */
    static void addSpeech(Words words, BitSet quoted) {
        BitSet speech = new BitSet();
        int sentences = 0;
        int spoken = 0;
        for (int from = 0, to; from < words.size(); from = to) {
            to = words.sentenceEnd(from);
            boolean prose = quoted.get(from, to).isEmpty();
            sentences += prose ? 1 : 0;
            if (prose && hasPronoun(words, from, to)) {
                spoken++;
                speech.set(from, to);
            }
        }
        if (spoken <= OWN_ACCOUNT * sentences) {
            quoted.or(speech);
        }
    }

    private static boolean hasPronoun(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (PRONOUNS.contains(words.hash(i)) && !isAbbreviation(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "US" is a country, "us" a pronoun. */
    private static boolean isAbbreviation(Words words, int word) {
        return words.length(word) == 2 && Character.isUpperCase(words.text().charAt(words.start(word) + 1));
    }
}
