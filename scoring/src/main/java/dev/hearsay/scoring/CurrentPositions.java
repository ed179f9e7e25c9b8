package dev.hearsay.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Stance;
import dev.hearsay.core.TemporalExtent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Keeps of each principal its latest position as of a date. What it said before is set aside where it has surely said
 * the opposite since; an unknown date sets nothing aside and is never set aside. Nor does what would not count by
 * itself, such as a headline or a rumour.
 */
final class CurrentPositions {
    private CurrentPositions() {}

    static ImmutableList<Attribution> of(ImmutableList<Attribution> attributions, Optional<LocalDate> asOf) {
        ImmutableList<Attribution> known = known(attributions, asOf);
        if (!anyDenies(known)) {
            return known;
        }
        ImmutableListMultimap<SourceId, Attribution> byPrincipal = known.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(CurrentPositions::principal, a -> a));
        return known.stream()
                .filter(earlier ->
                        byPrincipal.get(principal(earlier)).stream().noneMatch(other -> withdraws(other, earlier)))
                .collect(toImmutableList());
    }

    private static boolean anyDenies(ImmutableList<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (attribution.stance() == Stance.DENIES) {
                return true;
            }
        }
        return false;
    }

    /** What was not surely said after the date. */
    static ImmutableList<Attribution> known(ImmutableList<Attribution> attributions, Optional<LocalDate> asOf) {
        return asOf.isEmpty()
                ? attributions
                : attributions.stream()
                        .filter(attribution -> !later(attribution, asOf))
                        .collect(toImmutableList());
    }

    private static boolean later(Attribution attribution, Optional<LocalDate> asOf) {
        return asOf.map(TemporalExtent::day)
                .map(day -> attribution.said().after(day) == Answer.YES)
                .orElse(false);
    }

    private static SourceId principal(Attribution attribution) {
        Source origin = attribution.chain().origin();
        return origin.lastPrincipal().id();
    }

    private static boolean withdraws(Attribution later, Attribution earlier) {
        return later.stance() == earlier.stance().negated()
                && later.stance() != Stance.UNCOMMITTED
                && later.said().after(earlier.said()) == Answer.YES
                && counts(later);
    }

    private static boolean counts(Attribution attribution) {
        return !ProvenanceGraph.of(ImmutableList.of(attribution), attribution.stance())
                .origins()
                .isEmpty();
    }
}
