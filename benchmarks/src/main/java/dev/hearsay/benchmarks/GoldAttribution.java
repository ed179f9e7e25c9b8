package dev.hearsay.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An attribution as the scorer sees it, gold or predicted: spans, the tokens under them, and its source's head. */
final class GoldAttribution {

    private static final Set<String> STOP = Set.of(
            "who",
            "which",
            "that",
            "whose",
            "of",
            "in",
            "at",
            "for",
            "from",
            "with",
            "to",
            "on",
            "near",
            "speaking",
            "when",
            "as");
    private static final double DIRECT = 0.9;

    /** How much of the content is quoted. */
    enum Quoting {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** A gold attribution and the prediction aligned to it. */
    record Pair(GoldAttribution gold, GoldAttribution predicted, double similarity) {}

    private final List<int[]> source;
    private final List<int[]> cue;
    private final List<int[]> content;
    private final BitSet sourceTokens;
    private final BitSet cueTokens;
    private final BitSet contentTokens;
    private final BitSet contentWords;
    private final int head;
    private final Quoting type;

    private GoldAttribution(GoldDocument document, List<int[]> source, List<int[]> cue, List<int[]> content) {
        this.source = source;
        this.cue = cue;
        this.content = content;
        sourceTokens = document.tokens(source);
        cueTokens = document.tokens(cue);
        contentTokens = document.tokens(content);
        contentWords = document.wordsOf(contentTokens);
        head = head(document);
        type = type(document);
    }

    static GoldAttribution of(GoldDocument document, JsonNode json) {
        return new GoldAttribution(
                document,
                spans(document, json.get("source")),
                spans(document, json.get("cue")),
                spans(document, json.get("content")));
    }

    static GoldAttribution of(GoldDocument document, AttributionSpans spans) {
        return new GoldAttribution(document, pairs(spans.source()), pairs(spans.cue()), pairs(spans.content()));
    }

    /** Spans of the file count code points. */
    private static List<int[]> spans(GoldDocument document, JsonNode json) {
        List<int[]> spans = new ArrayList<>();
        for (JsonNode span : json) {
            int from = document.text().offsetByCodePoints(0, span.get(0).asInt());
            int to = document.text().offsetByCodePoints(0, span.get(1).asInt());
            if (to > from) {
                spans.add(new int[] {from, to});
            }
        }
        return spans;
    }

    private static List<int[]> pairs(List<Span> spans) {
        return spans.stream().map(s -> new int[] {s.start(), s.end()}).toList();
    }

    List<int[]> source() {
        return source;
    }

    List<int[]> cue() {
        return cue;
    }

    List<int[]> content() {
        return content;
    }

    BitSet contentWords() {
        return contentWords;
    }

    boolean isEmpty() {
        return contentTokens.isEmpty();
    }

    Quoting type() {
        return type;
    }

    private Quoting type(GoldDocument document) {
        long inside = contentWords.stream().filter(document::isQuoted).count();
        double share = contentWords.isEmpty() ? 0 : (double) inside / contentWords.cardinality();
        return share >= DIRECT ? Quoting.DIRECT : share == 0 ? Quoting.INDIRECT : Quoting.MIXED;
    }

    /** The last word of the source before its first comma or preposition. */
    private int head(GoldDocument document) {
        if (source.isEmpty()) {
            return -1;
        }
        List<int[]> first = source.stream()
                .min(Comparator.<int[]>comparingInt(s -> s[0]).thenComparingInt(s -> s[1]))
                .map(List::of)
                .orElseThrow();
        BitSet tokens = document.tokens(first);
        int seen = -1;
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            String word = document.token(i).toLowerCase(Locale.ROOT);
            boolean breaks = document.isWord(i) ? STOP.contains(word) : ",(—–;:".contains(word);
            if (breaks && seen >= 0) {
                break;
            }
            boolean possessive = word.equals("s") && i > 0 && "'’".contains(document.token(i - 1));
            if (document.isWord(i) && !STOP.contains(word) && !possessive) {
                seen = i;
            }
        }
        return seen >= 0 ? seen : tokens.length() - 1;
    }

    /** {@return whether either head stands in the other's source, or both have none} */
    boolean headMatches(GoldAttribution that) {
        if (source.isEmpty() || that.source.isEmpty()) {
            return source.isEmpty() && that.source.isEmpty();
        }
        return (head >= 0 && that.sourceTokens.get(head)) || (that.head >= 0 && sourceTokens.get(that.head));
    }

    boolean sharesCue(GoldAttribution that) {
        return cueTokens.intersects(that.cueTokens);
    }

    boolean cueInside(GoldAttribution that) {
        BitSet outside = (BitSet) cueTokens.clone();
        outside.andNot(that.contentTokens);
        return !cueTokens.isEmpty() && outside.isEmpty();
    }

    int sharedWords(GoldAttribution that) {
        return overlap(contentWords, that.contentWords);
    }

    private double similarity(GoldAttribution that) {
        BitSet a = contentWords.isEmpty() ? contentTokens : contentWords;
        BitSet b = that.contentWords.isEmpty() ? that.contentTokens : that.contentWords;
        int shared = overlap(a, b);
        return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
    }

    private static int overlap(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private record Scored(double similarity, int cue, int source, int gold, int predicted) {}

    /** {@return pairs one to one, the most similar contents first; then by shared cue, shared source, order} */
    static List<Pair> align(List<GoldAttribution> gold, List<GoldAttribution> predicted) {
        List<Scored> all = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                GoldAttribution a = gold.get(g);
                GoldAttribution b = predicted.get(p);
                double similarity = a.similarity(b);
                if (similarity > 0) {
                    all.add(new Scored(
                            similarity,
                            overlap(a.cueTokens, b.cueTokens),
                            overlap(a.sourceTokens, b.sourceTokens),
                            g,
                            p));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Scored s) -> -s.similarity())
                .thenComparingInt(s -> -s.cue())
                .thenComparingInt(s -> -s.source())
                .thenComparingInt(Scored::gold)
                .thenComparingInt(Scored::predicted));
        return pick(all, gold, predicted);
    }

    private static List<Pair> pick(List<Scored> all, List<GoldAttribution> gold, List<GoldAttribution> predicted) {
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Scored s : all) {
            if (!usedGold.get(s.gold()) && !usedPredicted.get(s.predicted())) {
                usedGold.set(s.gold());
                usedPredicted.set(s.predicted());
                pairs.add(new Pair(gold.get(s.gold()), predicted.get(s.predicted()), s.similarity()));
            }
        }
        return pairs;
    }
}
