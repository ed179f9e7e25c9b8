package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/**
 * "The article wrongly said that he voted": whoever writes so says that it is false, and passes on no word of the
 * article's for it.
 */
final class FalseReports {

    private static final ImmutableSet<String> FALSELY =
            ImmutableSet.of("wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "inaccurately");

    private final Clauses clauses;

    FalseReports(Clauses clauses) {
        this.clauses = clauses;
    }

    /** {@return whether the words around a cue say that its clause is false} */
    boolean is(Candidate candidate) {
        String complement = candidate.complement();
        boolean clausal = complement.equals("that") || complement.equals("host");
        return clausal
                && candidate.isVerb()
                && clauses.hasChild(candidate.head(), FALSELY)
                && !clauses.negated(candidate);
    }
}
