package dev.hearsay.extract.reuse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.Span;
import dev.hearsay.core.TextReuse;
import dev.hearsay.core.TextReuse.Signal;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares two articles, the one whose id sorts first being the first. */
final class PairComparison {
    private final PreparedText first;
    private final PreparedText second;
    private final Overlap overlap;
    private final Credits credits;
    private final Judge.Ties ties;
    private final double score;
    private final ReuseKind kind;

    PairComparison(PreparedText first, PreparedText second, Judge judge, Optional<RareWords> rare) {
        this.first = first;
        this.second = second;
        this.overlap = Overlap.of(first, second);
        this.credits = Credits.of(first.document(), second.document());
        this.ties = new Judge.Ties(
                credits.sameArticle(),
                credits.announced() || credits.sameThird(),
                rare.map(words -> words.errors(first, second).size()).orElse(0),
                rare.map(words -> words.figures(first, second).size()).orElse(0));
        this.score = judge.score(overlap, ties);
        this.kind = judge.kind(score, overlap, ties);
    }

    TextReuse result() {
        TextReuse.Builder result = TextReuse.builder();
        result.first(first.document().id())
                .second(second.document().id())
                .kind(kind)
                .score(score)
                .passages(passages())
                .original(original())
                .disputing(disputing())
                .signals(signals());
        if (kind.derived()) {
            result.addedByFirst(OwnText.in(first, ownIn(first, true)))
                    .addedBySecond(OwnText.in(second, ownIn(second, false)));
        }
        return result.build();
    }

    private ImmutableList<TextReuse.Passage> passages() {
        return overlap.passages().stream().map(this::passage).collect(ImmutableList.toImmutableList());
    }

    private TextReuse.Passage passage(Passage passage) {
        Span inFirst = first.words().span(passage.first(), passage.first() + passage.length());
        Span inSecond = second.words().span(passage.second(), passage.second() + passage.length());
        int quoted = 0;
        for (int i = 0; i < passage.length(); i++) {
            quoted += first.quoted(passage.first() + i) || second.quoted(passage.second() + i) ? 1 : 0;
        }
        return new TextReuse.Passage(inFirst, inSecond, quoted * 2 > passage.length());
    }

    private Optional<DocumentId> original() {
        if (!kind.derived() || credits.sameThird()) {
            return Optional.empty();
        }
        Document one = first.document();
        Document other = second.document();
        Optional<Document> credited = credits.original(one, other);
        return (credited.isPresent() ? credited : earlier(one, other)).map(Document::id);
    }

    private static Optional<Document> earlier(Document one, Document other) {
        if (one.published().before(other.published()) == Answer.YES) {
            return Optional.of(one);
        }
        return other.published().before(one.published()) == Answer.YES ? Optional.of(other) : Optional.empty();
    }

    private Optional<DocumentId> disputing() {
        if (kind == ReuseKind.INDEPENDENT) {
            return Optional.empty();
        }
        if (Disputes.disputes(first, ownIn(first, true), second)) {
            return Optional.of(first.document().id());
        }
        return Disputes.disputes(second, ownIn(second, false), first)
                ? Optional.of(second.document().id())
                : Optional.empty();
    }

    /** The words of an article that stand in no shared passage. */
    private BitSet ownIn(PreparedText text, boolean isFirst) {
        BitSet own = new BitSet();
        own.set(0, text.words().size());
        for (Passage passage : overlap.passages()) {
            int from = isFirst ? passage.first() : passage.second();
            own.clear(from, from + passage.length());
        }
        return own;
    }

    private ImmutableMap<Signal, Double> signals() {
        Map<Signal, Double> signals = new TreeMap<>();
        signals.put(Signal.ANNOUNCED, credits.announced() ? 1.0 : 0);
        signals.put(Signal.SAME_CREDIT, credits.sameThird() ? 1.0 : 0);
        signals.put(Signal.SHARED_PROSE, overlap.prose());
        signals.put(Signal.PROSE_SHARE, overlap.share());
        signals.put(Signal.SHARED_SENTENCES, (double) overlap.sentences());
        signals.put(Signal.SAME_ORDER, overlap.passages().size() > 1 ? overlap.inOrder() : 0);
        signals.put(Signal.SAME_LEAD, overlap.lead() ? 1.0 : 0);
        signals.put(Signal.RARE_FIGURES, (double) ties.figures());
        signals.put(Signal.SHARED_ERRORS, (double) ties.errors());
        signals.put(Signal.SHARED_QUOTES, (double) overlap.quoted());
        signals.values().removeIf(value -> value == 0);
        return ImmutableMap.copyOf(signals);
    }
}
