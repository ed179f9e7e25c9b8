package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What two articles have of each other's text, with the passages that show it. The pair has no order of its own:
 * {@link #first} is the one whose id sorts first.
 */
@Value.Immutable
@ValueStyle
public sealed interface TextReuse permits ImmutableTextReuse {

    /** {@return the article whose id sorts first} */
    DocumentId first();

    /** {@return the other article} */
    DocumentId second();

    /** {@return how the texts hang together} */
    ReuseKind kind();

    /** {@return how likely running text was taken over, in [0, 1]} */
    double score();

    /** {@return the passages both have, in the order of the first article} */
    ImmutableList<Passage> passages();

    /**
     * {@return the article the text comes from, only where a credit or the times of publication say so; both may still
     * come from a third}
     */
    Optional<DocumentId> original();

    /**
     * {@return the article that disputes what the other carries, such as a fact-check that cites the text at length;
     * the texts are tied, but the two do not agree}
     */
    Optional<DocumentId> disputing();

    /** {@return what the first article adds of its own to text it shares, where text was taken over} */
    ImmutableList<Span> addedByFirst();

    /** {@return what the second article adds of its own to text it shares, where text was taken over} */
    ImmutableList<Span> addedBySecond();

    /** {@return what was measured, only what was found, strongest first} */
    ImmutableMap<Signal, Double> signals();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Words that stand in both articles, the same but for case, punctuation and typography.
     *
     * @param first where they stand in the first article
     * @param second where they stand in the second article
     * @param quoted whether most of them are inside quotation marks in one of the articles at least
     */
    record Passage(Span first, Span second, boolean quoted) {
        /**
         * Checks that nothing is missing.
         *
         * @param first where they stand in the first article
         * @param second where they stand in the second article
         * @param quoted whether most of them are inside quotation marks in one of the articles at least
         */
        public Passage {
            requireNonNull(first, "first");
            requireNonNull(second, "second");
        }
    }

    /** What speaks for text reuse, strongest first. */
    enum Signal {
        /** One article announces the other, or the other's outlet, as its original: 1. */
        ANNOUNCED,
        /** Both announce the same original: 1. */
        SAME_CREDIT,
        /** Words of shared passages outside quotation marks; those quoted in one article only count half. */
        SHARED_PROSE,
        /** The same as a share of all words outside quotation marks of the article that has fewer, in [0, 1]. */
        PROSE_SHARE,
        /** Sentences shared as a whole. */
        SHARED_SENTENCES,
        /** The share of passages that stand in the same order in both, in [0, 1]; given for two or more. */
        SAME_ORDER,
        /** The first sentences share a passage: 1. */
        SAME_LEAD,
        /** Figures that hardly any other article has. */
        RARE_FIGURES,
        /** Spellings that hardly any other article has, a letter away from a common one. */
        SHARED_ERRORS,
        /** Words of shared passages inside quotation marks. */
        SHARED_QUOTES
    }

    /** Builds a {@link TextReuse}. */
    final class Builder extends ImmutableTextReuse.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the ids are not in ascending order, the score is not in [0, 1], or the
         *     original or the disputing article is neither of the two
         * @throws IllegalStateException if an article, the kind or the score was not set
         */
        @Override
        public TextReuse build() {
            TextReuse reuse = super.build();
            checkArgument(
                    reuse.first().compareTo(reuse.second()) <= 0,
                    "first must sort before second but was %s, second %s: swap them",
                    reuse.first(),
                    reuse.second());
            Checks.unitInterval("reuse score", reuse.score());
            reuse.original().ifPresent(id -> checkOneOf(reuse, "original", id));
            reuse.disputing().ifPresent(id -> checkOneOf(reuse, "disputing", id));
            return reuse;
        }

        private static void checkOneOf(TextReuse reuse, String what, DocumentId id) {
            checkArgument(
                    id.equals(reuse.first()) || id.equals(reuse.second()),
                    "%s must be %s or %s but was %s",
                    what,
                    reuse.first(),
                    reuse.second(),
                    id);
        }
    }
}
