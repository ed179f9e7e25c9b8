package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.relate.ClaimIndex.Hit;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The best of many hits: higher scores first, ties by place. */
final class BestHits {
    private static final Comparator<Hit> BETTER =
            Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::claim);

    private final int most;
    private final PriorityQueue<Hit> worstFirst = new PriorityQueue<>(BETTER.reversed());

    BestHits(int most) {
        this.most = most;
    }

    void add(int claim, double score) {
        Hit worst = worstFirst.peek();
        if (worst != null && worstFirst.size() == most && score < worst.score()) {
            return;
        }
        worstFirst.add(new Hit(claim, score));
        if (worstFirst.size() > most) {
            worstFirst.poll();
        }
    }

    ImmutableList<Hit> sorted() {
        return ImmutableList.sortedCopyOf(BETTER, worstFirst);
    }
}
