package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/** "The minister will resign, it is understood.": behind the last comma nobody named says, thinks or knows it. */
final class ImpersonalAttribution {
    private static final ImmutableSet<String> HELPING = ImmutableSet.of("is", "was", "'s", "been", "be", "being");
    private static final ImmutableSet<String> BEFORE_BEEN = ImmutableSet.of("has", "had", "can", "could");
    private static final ImmutableSet<String> TELLING = ImmutableSet.of(
            "say",
            "understand",
            "report",
            "believe",
            "think",
            "claim",
            "allege",
            "announce",
            "confirm",
            "reveal",
            "fear",
            "hope",
            "rumour",
            "rumor");

    private final Tokens tokens;
    private final Quotations quotations;

    ImpersonalAttribution(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** {@return whether a candidate is such an attribution} */
    static boolean is(Tokens tokens, Candidate candidate) {
        @Nullable Argument subject = candidate.passive() ? candidate.first(Role.PASSIVE_SUBJECT) : null;
        return subject != null
                && TELLING.contains(candidate.lemma())
                && tokens.is(subject.head(), "it")
                && !candidate.content.isEmpty()
                && candidate.content.last() < subject.from();
    }

    /** {@return the sentence before the comma as what is said, where the pattern holds; else as given} */
    ImmutableList<Argument> repair(int participle, ImmutableList<Argument> given) {
        int first = tokens.sentenceFirst(participle);
        int it = it(participle, first);
        boolean trails = it > first
                && TELLING.contains(tokens.lemma(participle))
                && tokens.is(it - 1, ",")
                && quotations.hasFinite(first, it - 1)
                && !quotations.hasFinite(participle + 1, tokens.sentenceAfter(participle));
        if (!trails) {
            return given;
        }
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        repaired.add(new Argument(Role.PASSIVE_SUBJECT, "", it, it, it + 1));
        repaired.add(new Argument(Role.CLAUSE, "", first, first, it - 1));
        given.stream()
                .filter(a -> a.from() > participle && a.role() != Role.HOST && a.role() != Role.CLAUSE)
                .forEach(repaired::add);
        return repaired.build();
    }

    /** {@return the "it" before the auxiliaries of a participle, or {@link Tokens#NONE}} */
    private int it(int participle, int first) {
        int at = participle - 1;
        if (at <= first || !HELPING.contains(tokens.lower(at))) {
            return Tokens.NONE;
        }
        at = BEFORE_BEEN.contains(tokens.lower(at - 1)) ? at - 2 : at - 1;
        return at > first && tokens.is(at, "it") ? at : Tokens.NONE;
    }
}
