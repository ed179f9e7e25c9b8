package dev.hearsay.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Credence;
import dev.hearsay.core.InformationCredibility;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Scorer;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.Status;
import dev.hearsay.scoring.StatusTable.Decision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Assesses claims by provenance: a status for each, the probability that each origin said it, and, for facts whose
 * origins were graded, the probability that it is so.
 *
 * <p><b>P(said)</b> is the reliability of the network from the speaker through occasions, witnesses and relays to the
 * reader. Each outlet passes on truly with its {@linkplain Grade#fidelity fidelity}; all that was said on one occasion
 * shares the {@linkplain Builder#occasionCap occasion's} failures.
 *
 * <p><b>P(so)</b>: its log-odds are those of the prior, plus the support of the origins that assert the claim, less
 * that of the origins that deny it. Support is the weight of the heaviest set of origins pairwise shown to be
 * independent; an origin weighs P(said) times its commitment times its log-odds of being right, and nothing if they are
 * below even. It is given only where an origin was graded that has not said otherwise since and whose word could count
 * for anything.
 *
 * <p>Of each principal only the latest position counts. Immutable and safe for use by several threads. Cost of a claim:
 * linear in its links, and at worst exponential in the vertices and origins, both of which are bounded.
 */
public final class CredibilityScorer implements Scorer {
    /** The prior probability of a claim: even. */
    public static final double DEFAULT_PRIOR = 0.5;

    /** The probability that an occasion is truly passed on at all: one interpreter, one transcript, one pool report. */
    public static final double DEFAULT_OCCASION_CAP = 0.98;

    /** The greatest number of vertices of a part of an utterance's network for which P(said) is exact. */
    public static final int EXACT_VERTICES = 20;

    private final Reliabilities reliabilities;
    private final Optional<LocalDate> asOf;
    private final double occasionCap;
    private final SoModel so;

    private CredibilityScorer(Builder builder) {
        this.reliabilities = builder.reliabilities;
        this.asOf = builder.asOf;
        this.occasionCap = builder.occasionCap;
        this.so = new SoModel(builder.reliabilities, builder.prior);
    }

    /** {@return a scorer with default parameters and no grades} */
    public static CredibilityScorer create() {
        return builder().build();
    }

    /**
     * Returns a scorer with default parameters and some grades.
     *
     * @param reliabilities the grades
     * @return the scorer
     */
    public static CredibilityScorer with(Reliabilities reliabilities) {
        return builder().reliabilities(reliabilities).build();
    }

    /** {@return a builder with default parameters and no grades} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the date as of which it judges; what was surely said later is left out} */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    @Override
    public Assessment assess(ClaimGroup group, RelatedGroups all) {
        RelatedGroups related = known(all);
        ImmutableList<Attribution> current = CurrentPositions.of(group.attributions(), asOf);
        boolean unchanged = current.size() == group.attributions().size();
        ProvenanceGraph support = unchanged ? group.provenance() : ProvenanceGraph.of(current, group.side());
        ProvenanceGraph denial = denial(group, current, unchanged, related);
        ImmutableSet<SourceId> withdrawn = principals(related.superseding());
        SaidModel said = new SaidModel(support, reliabilities, occasionCap);
        Decision decision = decide(group, current, support, denial, related, withdrawn);
        return Assessment.builder()
                .group(group)
                .status(decision.status())
                .reason(decision.reason() + turned(group, current))
                .addAllSaid(said.utterances())
                .so(credence(group, said, denial, withdrawn))
                .rating(rating(decision.status(), support))
                .build();
    }

    /** The groups of which something was known as of the date, with what was known. */
    private RelatedGroups known(RelatedGroups related) {
        return asOf.isEmpty()
                ? related
                : new RelatedGroups(
                        known(related.contradicting()), known(related.inTension()), known(related.superseding()));
    }

    private ImmutableList<ClaimGroup> known(ImmutableList<ClaimGroup> groups) {
        return groups.stream().flatMap(group -> known(group).stream()).collect(toImmutableList());
    }

    private Optional<ClaimGroup> known(ClaimGroup group) {
        ImmutableList<Attribution> known = CurrentPositions.known(group.attributions(), asOf);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ClaimGroup.builder().from(group).attributions(known).build());
    }

    private ProvenanceGraph denial(
            ClaimGroup group, ImmutableList<Attribution> current, boolean unchanged, RelatedGroups related) {
        ProvenanceGraph own = unchanged
                ? group.opposition()
                : ProvenanceGraph.of(current, group.side().negated());
        return related.contradicting().isEmpty()
                ? own
                : ProvenanceGraph.union(Stream.concat(
                                Stream.of(own), related.contradicting().stream().map(this::current))
                        .collect(toImmutableList()));
    }

    private ProvenanceGraph current(ClaimGroup group) {
        return ProvenanceGraph.of(CurrentPositions.of(group.attributions(), asOf), group.side());
    }

    private static ImmutableSet<SourceId> principals(ImmutableList<ClaimGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.provenance().origins().stream())
                .map(origin -> origin.lastPrincipal().id())
                .collect(toImmutableSet());
    }

    /** Whose opposite word was set aside; what was said after the date counts for nothing. */
    private String turned(ClaimGroup group, ImmutableList<Attribution> current) {
        ImmutableList<Attribution> known = CurrentPositions.known(group.attributions(), asOf);
        return known.size() == current.size() ? "" : StatusTable.turned(known, current, group.side());
    }

    private Decision decide(
            ClaimGroup group,
            ImmutableList<Attribution> current,
            ProvenanceGraph support,
            ProvenanceGraph denial,
            RelatedGroups related,
            ImmutableSet<SourceId> withdrawn) {
        ProvenanceGraph former = former(group, current, support);
        boolean superseded = !former.origins().isEmpty()
                || (!withdrawn.isEmpty()
                        && !support.origins().isEmpty()
                        && support.origins().stream()
                                .allMatch(origin -> withdrawn.contains(
                                        origin.lastPrincipal().id())));
        boolean inTension =
                !related.inTension().isEmpty() || !related.contradicting().isEmpty();
        return StatusTable.decide(new StatusTable.Case(
                group.claim(),
                support.attributions().isEmpty() ? former : support,
                firm(group, support),
                denial,
                superseded,
                inTension,
                current.stream().filter(Attribution::sideless).collect(toImmutableList())));
    }

    /** Who asserted it, where all who did have said the opposite since; else nobody. */
    private ProvenanceGraph former(ClaimGroup group, ImmutableList<Attribution> current, ProvenanceGraph support) {
        ImmutableList<Attribution> known = CurrentPositions.known(group.attributions(), asOf);
        return support.attributions().isEmpty() && known.size() > current.size()
                ? ProvenanceGraph.of(known, group.side())
                : ProvenanceGraph.of(ImmutableList.of(), group.side());
    }

    /** What agrees with the claim in kind, time and quantity, and commits to it fully. */
    private static ProvenanceGraph firm(ClaimGroup group, ProvenanceGraph support) {
        if (support.origins().size() < 2) {
            return support;
        }
        ImmutableList<Attribution> all = support.attributions();
        ImmutableList<Attribution> firm =
                all.stream().filter(attribution -> agrees(attribution, group)).collect(toImmutableList());
        return firm.size() == all.size() ? support : ProvenanceGraph.of(firm, group.side());
    }

    private static boolean agrees(Attribution attribution, ClaimGroup group) {
        Claim mine = attribution.claim();
        Claim whole = group.claim();
        return attribution.factuality().certain()
                && mine.kind() == whole.kind()
                && mine.time().equals(whole.time())
                && mine.quantities().equals(whole.quantities());
    }

    private Optional<Credence> credence(
            ClaimGroup group, SaidModel support, ProvenanceGraph denial, ImmutableSet<SourceId> withdrawn) {
        return group.claim().kind() == ClaimKind.FACT && so.graded(support.graph(), denial)
                ? so.credence(support, new SaidModel(denial, reliabilities, occasionCap), withdrawn)
                : Optional.empty();
    }

    private AdmiraltyRating rating(Status status, ProvenanceGraph support) {
        Optional<Source> only =
                support.origins().size() == 1 ? support.origins().stream().findFirst() : Optional.empty();
        SourceReliability letter =
                only.flatMap(reliabilities::of).flatMap(Grade::letter).orElse(SourceReliability.F);
        return new AdmiraltyRating(
                letter,
                status == Status.CORROBORATED
                        ? InformationCredibility.CONFIRMED
                        : InformationCredibility.CANNOT_BE_JUDGED);
    }

    /** {@return the scorer's name with its parameters} */
    @Override
    public String toString() {
        return "CredibilityScorer(prior=" + so.prior() + ",occasionCap=" + occasionCap + ",asOf="
                + asOf.map(LocalDate::toString).orElse("any") + ")";
    }

    /** Builds a {@link CredibilityScorer}. */
    public static final class Builder {
        private Reliabilities reliabilities = Reliabilities.none();
        private Optional<LocalDate> asOf = Optional.empty();
        private double prior = DEFAULT_PRIOR;
        private double occasionCap = DEFAULT_OCCASION_CAP;

        private Builder() {}

        /**
         * Sets the grades of sources.
         *
         * @param reliabilities the grades; none by default
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reliabilities(Reliabilities reliabilities) {
            this.reliabilities = reliabilities;
            return this;
        }

        /**
         * Sets the date as of which claims are assessed: what was surely said later is left out.
         *
         * @param date the date; by default everything counts
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder asOf(LocalDate date) {
            this.asOf = Optional.of(date);
            return this;
        }

        /**
         * Sets the prior probability of a claim.
         *
         * @param prior in (0, 1), by default {@link #DEFAULT_PRIOR}
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        @CanIgnoreReturnValue
        public Builder prior(double prior) {
            checkArgument(prior > 0 && prior < 1, "prior must be in (0, 1) but was %s", prior);
            this.prior = prior;
            return this;
        }

        /**
         * Sets the probability that an occasion is truly passed on at all.
         *
         * @param occasionCap in (0, 1], by default {@link #DEFAULT_OCCASION_CAP}; it caps P(said) for all that was said
         *     on one occasion
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        @CanIgnoreReturnValue
        public Builder occasionCap(double occasionCap) {
            checkArgument(occasionCap > 0 && occasionCap <= 1, "occasionCap must be in (0, 1] but was %s", occasionCap);
            this.occasionCap = occasionCap;
            return this;
        }

        /** {@return the scorer} */
        public CredibilityScorer build() {
            return new CredibilityScorer(this);
        }
    }
}
