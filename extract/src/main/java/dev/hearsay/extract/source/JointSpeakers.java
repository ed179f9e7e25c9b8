package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Several who speak together: "Ana Lund and Jon Vik", "both the bank and the ministry". Their words are parted at "and"
 * and at the commas of a list; one body whose name holds an "and" stays one, and so do people told by one noun.
 */
final class JointSpeakers {
    private final List<Sentence> sentences;
    private final JointParts parts;
    private ImmutableList<Span> last = ImmutableList.of();

    JointSpeakers(List<Sentence> sentences, JointParts parts) {
        this.sentences = sentences;
        this.parts = parts;
    }

    /** {@return the words of each who spoke together last; nothing where nobody did} */
    ImmutableList<Span> last() {
        return last;
    }

    /** {@return the words of each; the span itself where one speaks} */
    ImmutableList<Span> in(Span span) {
        ImmutableList<Span> found = parted(span);
        last = found.size() > 1 ? found : last;
        return found;
    }

    private ImmutableList<Span> parted(Span span) {
        return Phrase.at(sentences, span)
                .filter(whole -> isAnd(whole.sentence(), lastAnd(whole)) && plain(whole) && !parts.isOne(whole))
                .map(this::parted)
                .filter(found -> found.size() > 1 && parts.speakEach(found))
                .map(found -> found.stream().map(JointSpeakers::words).collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of(span));
    }

    private static boolean isAnd(Sentence sentence, int i) {
        return i >= 0 && sentence.word(i).equals("and");
    }

    private static int lastAnd(Phrase whole) {
        int and = whole.to() - 2;
        while (and > whole.from() && !isAnd(whole.sentence(), and)) {
            and--;
        }
        return and > whole.from() ? and : -1;
    }

    /** Nothing is told of the speakers by a clause or in brackets, where an "and" may stand too. */
    private static boolean plain(Phrase whole) {
        Phrase list = whole.upTo(lastAnd(whole));
        Phrase last = whole.from(list.to() + 1);
        boolean clause = last.firstTagged("VB") < last.firstTagged("W");
        return !clause && !list.has("W") && !list.has("VB") && !list.has("-LRB-") && !list.has(":") && !list.has("``");
    }

    /** The words between the "and"s and commas; what a comma sets off belongs to the name before it. */
    private List<Phrase> parted(Phrase whole) {
        Sentence sentence = whole.sentence();
        List<Phrase> found = new ArrayList<>();
        int last = lastAnd(whole);
        int from = whole.first().equals("both") ? whole.from() + 1 : whole.from();
        boolean afterAnd = true;
        for (int i = from; i <= last; i++) {
            boolean and = isAnd(sentence, i);
            if (and || sentence.word(i).equals(",")) {
                if (from < i) {
                    add(new Phrase(sentence, from, i), afterAnd, and, found);
                    afterAnd = and;
                }
                afterAnd |= and;
                from = i + 1;
            }
        }
        add(whole.from(last + 1), true, false, found);
        return found;
    }

    private void add(Phrase part, boolean afterAnd, boolean beforeAnd, List<Phrase> found) {
        boolean first = found.isEmpty();
        Phrase before = first ? part : found.get(found.size() - 1);
        boolean beside = !first && (afterAnd ? parts.isOneName(before, part) : !parts.listed(before, part, beforeAnd));
        if (beside) {
            found.set(found.size() - 1, before.upTo(part.to()));
        } else {
            found.add(part);
        }
    }

    /** Without the comma before the next. */
    private static Span words(Phrase part) {
        int to = part.to();
        while (to - 1 > part.from() && part.sentence().word(to - 1).equals(",")) {
            to--;
        }
        return part.upTo(to).span();
    }
}
