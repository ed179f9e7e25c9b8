package dev.hearsay.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Stance;
import dev.hearsay.core.TemporalExtent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of each principal its latest position as of a date. What it said before is set aside where it has surely said
 * the opposite since; an unknown date sets nothing aside and is never set aside. Nor does what would not count by
 * itself, such as a headline or a rumour.
 */
final class CurrentPositions {
    private CurrentPositions() {}

    static ImmutableList<Attribution> of(ImmutableList<Attribution> attributions, Optional<LocalDate> asOf) {
        ImmutableList<Attribution> known = known(attributions, asOf);
        Set<SourceId> deniers = deniers(known);
        if (deniers.isEmpty()) {
            return known;
        }
        Table<SourceId, Stance, TemporalExtent> latest = latest(known, deniers);
        return known.stream().filter(earlier -> !withdrawn(earlier, latest)).collect(toImmutableList());
    }

    private static Set<SourceId> deniers(ImmutableList<Attribution> attributions) {
        return attributions.stream()
                .filter(attribution -> attribution.stance() == Stance.DENIES)
                .map(CurrentPositions::principal)
                .collect(Collectors.toSet());
    }

    /** Of each principal that denies anything, when it last took either stance. */
    private static Table<SourceId, Stance, TemporalExtent> latest(
            ImmutableList<Attribution> attributions, Set<SourceId> deniers) {
        Table<SourceId, Stance, TemporalExtent> latest = HashBasedTable.create();
        for (Attribution attribution : attributions) {
            SourceId principal = principal(attribution);
            Stance stance = attribution.stance();
            if (stance != Stance.UNCOMMITTED
                    && deniers.contains(principal)
                    && startsLater(attribution.said(), latest.get(principal, stance))
                    && counts(attribution)) {
                latest.put(principal, stance, attribution.said());
            }
        }
        return latest;
    }

    private static boolean startsLater(TemporalExtent said, @Nullable TemporalExtent known) {
        Optional<LocalDateTime> start = said.earliestStart();
        return start.isPresent()
                && (known == null || start.get().isAfter(known.earliestStart().orElseThrow()));
    }

    /** Of all that may take it back, what starts last is after it if any is. */
    private static boolean withdrawn(Attribution earlier, Table<SourceId, Stance, TemporalExtent> latest) {
        TemporalExtent later = latest.get(principal(earlier), earlier.stance().negated());
        return later != null && later.after(earlier.said()) == Answer.YES;
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

    private static boolean counts(Attribution attribution) {
        return !ProvenanceGraph.of(ImmutableList.of(attribution), attribution.stance())
                .origins()
                .isEmpty();
    }
}
