package dev.hearsay.extract.reuse;

import java.util.BitSet;
import java.util.Set;

/**
 * Tells the article that carries another's text to dispute it: outside quotations and outside what the two share it
 * calls something a hoax, fake or debunked, and the other does not.
 */
final class Disputes {
    /** Disputing words an article needs; one in its title or its first two sentences counts twice. */
    static final int ENOUGH = 2;

    /** Words by which a report says in its own voice that another is wrong; "denied" and the like report a denial. */
    private static final Set<Long> WORDS = WordScanner.hashes(
            "hoax",
            "hoaxes",
            "hoaxer",
            "hoaxers",
            "fake",
            "faked",
            "fakery",
            "bogus",
            "debunk",
            "debunked",
            "debunks",
            "debunking",
            "untrue",
            "falsehood",
            "falsehoods",
            "fabricated",
            "fabrication",
            "satire",
            "satirical",
            "spoof",
            "prank",
            "misinformation",
            "disinformation",
            "misleading",
            "photoshopped",
            "doctored",
            "snopes",
            "factcheck",
            "baseless",
            "unfounded",
            "retracted",
            "retraction",
            "discredited",
            "myth",
            "misreported",
            "false",
            "falsely");

    private Disputes() {}

    /**
     * {@return whether the article disputes what the other carries}
     *
     * @param own its words but those it shares
     */
    static boolean disputes(PreparedText text, BitSet own, PreparedText other) {
        return weight(text, own) >= ENOUGH && weight(other, all(other)) == 0;
    }

    private static BitSet all(PreparedText text) {
        BitSet all = new BitSet();
        all.set(0, text.words().size());
        return all;
    }

    private static int weight(PreparedText text, BitSet own) {
        int weight = inTitle(text) ? ENOUGH : 0;
        for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
            if (!text.quoted(i) && WORDS.contains(text.words().hash(i))) {
                weight += text.words().sentence(i) - text.words().sentence(0) < 2 ? ENOUGH : 1;
            }
        }
        return weight;
    }

    private static boolean inTitle(PreparedText text) {
        return text.document().title().stream().map(Words::of).anyMatch(title -> contains(title.hashes()));
    }

    private static boolean contains(long[] hashes) {
        for (long hash : hashes) {
            if (WORDS.contains(hash)) {
                return true;
            }
        }
        return false;
    }
}
