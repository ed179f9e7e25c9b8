package dev.hearsay.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.scoring.truth.SourceAccuracy;
import dev.hearsay.scoring.truth.TruthResult;
import dev.hearsay.scoring.truth.ValueKind;
import java.util.Locale;
import java.util.Optional;

/**
 * The grades a user gave, or asked to learn: per source by name or alias, per publisher family, per principal, and for
 * each of them over all topics or on one. Who is not graded is unknown, and stays so.
 *
 * <p>A grade is looked for under the name of the source, then its aliases, then the family of an outlet, then the
 * principals up the line; and under each first on the topic asked for, then on any. Names are compared without regard
 * to case.
 */
public final class Reliabilities {
    private static final String ANY_TOPIC = "";
    private static final Reliabilities NONE = builder().build();

    private final ImmutableTable<String, String, Grade> grades;

    /** By name, the grade that holds on the topic. */
    private final ImmutableMap<String, Grade> holding;

    private Reliabilities(ImmutableTable<String, String, Grade> grades, String topic) {
        this.grades = grades;
        ImmutableMap.Builder<String, Grade> held = ImmutableMap.builder();
        grades.rowMap().forEach((name, byTopic) -> {
            Grade onTopic = byTopic.get(topic);
            Grade grade = onTopic != null ? onTopic : byTopic.get(ANY_TOPIC);
            if (grade != null) {
                held.put(name, grade);
            }
        });
        this.holding = held.buildOrThrow();
    }

    /** {@return no grades at all} */
    public static Reliabilities none() {
        return NONE;
    }

    /** {@return a builder without grades} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what truth discovery learned of the sources of a table, each with its interval and with the algorithm for
     * a rater. A reliability is the accuracy to be expected ({@link TruthResult#expectedAccuracy}), not the share of
     * claims that were right: what nobody contradicts is right by definition, so that a source of one row would be
     * infallible. Nothing is learned unless this is called. How truly they relay is not learned: their fidelity is that
     * of the unknown.
     *
     * @param result what was learned
     * @return the grades, by name of the source
     * @throws IllegalArgumentException if the values are numbers: each spelling of nearly the same one has a
     *     probability of its own there, so that the share of right claims says nothing
     */
    public static Reliabilities learned(TruthResult result) {
        checkArgument(
                result.observations().kind() != ValueKind.NUMERIC,
                "reliabilities learned from numbers are no shares of right claims; load the table as CATEGORICAL if each"
                        + " number is right or wrong, or grade by hand");
        Builder builder = builder();
        String algorithm = result.provenance().algorithm();
        for (SourceAccuracy source : result.accuracies()) {
            builder.add(
                    source.source(),
                    Grade.of(ReliabilityScale.UNKNOWN_FIDELITY, reliability(result, source))
                            .by("truth discovery (" + algorithm + ", " + source.claims() + " claims)"));
        }
        return builder.build();
    }

    /** A strong prior may lie outside of the interval of the claims, which then reaches to it. */
    private static Estimate reliability(TruthResult result, SourceAccuracy source) {
        double expected = result.expectedAccuracy(source.source()).orElse(source.accuracy());
        return new Estimate(expected, Math.min(expected, source.low()), Math.max(expected, source.high()));
    }

    /**
     * Returns these grades with one more by letter.
     *
     * @param source who is graded
     * @param letter the grade
     * @return all grades; the new one takes the place of any given before
     * @throws IllegalArgumentException if the letter is F
     */
    public Reliabilities grade(Source source, SourceReliability letter) {
        return grade(source.name(), Grade.of(letter));
    }

    /**
     * Returns these grades with one more.
     *
     * @param name the name of a source, a publisher family or a principal
     * @param grade the grade
     * @return all grades; the new one takes the place of any given before on the same topic
     */
    public Reliabilities grade(String name, Grade grade) {
        return new Builder().addAll(this).add(name, grade).build();
    }

    /**
     * Returns these grades as they hold on a topic.
     *
     * @param name the topic
     * @return the grades, those on the topic before those on any
     */
    public Reliabilities onTopic(String name) {
        return new Reliabilities(grades, key(name));
    }

    /**
     * Returns the grade that holds for a source.
     *
     * @param source the source
     * @return the grade, empty where nobody gave one
     */
    public Optional<Grade> of(Source source) {
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        Optional<Grade> own = named(source.name());
        for (String alias : source.aliases()) {
            own = own.isPresent() ? own : named(alias);
        }
        if (own.isEmpty() && source instanceof Outlet outlet && !outlet.family().equals(outlet.name())) {
            own = named(outlet.family());
        }
        return own.isPresent() || source.principal().isEmpty()
                ? own
                : of(source.principal().get());
    }

    /** {@return whether there is no grade} */
    public boolean isEmpty() {
        return grades.isEmpty();
    }

    private Optional<Grade> named(String name) {
        return Optional.ofNullable(holding.get(key(name)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Builds {@link Reliabilities}. */
    public static final class Builder {
        private final Table<String, String, Grade> grades = TreeBasedTable.create();

        private Builder() {}

        /**
         * Adds a grade.
         *
         * @param name the name of a source, a publisher family or a principal
         * @param grade the grade, in place of any given before on the same topic
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder add(String name, Grade grade) {
            grades.put(key(name), grade.topic().map(Reliabilities::key).orElse(ANY_TOPIC), grade);
            return this;
        }

        /**
         * Adds all grades of others.
         *
         * @param others the others
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addAll(Reliabilities others) {
            grades.putAll(others.grades);
            return this;
        }

        /** {@return the grades} */
        public Reliabilities build() {
            return new Reliabilities(ImmutableTable.copyOf(grades), ANY_TOPIC);
        }
    }
}
