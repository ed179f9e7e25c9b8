package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/**
 * "The minister will resign, it is understood.", "…, the court was told": behind the last comma nobody named says,
 * thinks or knows it.
 */
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

    private static final ImmutableSet<String> EMERGING = ImmutableSet.of("emerge", "transpire");

    private final Tokens tokens;
    private final Quotations quotations;

    ImpersonalAttribution(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** {@return whether a candidate is such an attribution} */
    static boolean is(Tokens tokens, Candidate candidate) {
        @Nullable Argument passive = candidate.first(Role.PASSIVE_SUBJECT);
        @Nullable Argument subject = passive == null ? candidate.first(Role.EXPLETIVE) : passive;
        return subject != null
                && tells(tokens, candidate.head(), subject.head())
                && !candidate.content.isEmpty()
                && candidate.content.last() < subject.from();
    }

    /** "it is said", "it emerged", "the court was told" */
    private static boolean tells(Tokens tokens, int verb, int subject) {
        String lemma = tokens.lemma(verb);
        return tokens.is(subject, "it")
                ? TELLING.contains(lemma) || EMERGING.contains(lemma)
                : lemma.equals("tell") && Verdicts.COURTS.contains(tokens.lemma(subject));
    }

    /** {@return the sentence before the comma as what is said, where the pattern holds; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int first = tokens.sentenceFirst(verb);
        int subject = subject(verb, first);
        int from = subject;
        while (from > first && !tokens.is(subject, "it") && tokens.inNounPhrase(from - 1)) {
            from--;
        }
        boolean trails = from > first
                && tokens.is(from - 1, ",")
                && quotations.hasFinite(first, from - 1)
                && !quotations.hasFinite(verb + 1, tokens.sentenceAfter(verb));
        if (!trails) {
            return given;
        }
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        Role role = EMERGING.contains(tokens.lemma(verb)) ? Role.EXPLETIVE : Role.PASSIVE_SUBJECT;
        repaired.add(new Argument(role, "", subject, from, subject + 1));
        repaired.add(new Argument(Role.CLAUSE, "", first, first, from - 1));
        given.stream()
                .filter(a -> a.from() > verb && a.role() != Role.HOST && a.role() != Role.CLAUSE)
                .forEach(repaired::add);
        return repaired.build();
    }

    /** {@return the "it" or the court before the auxiliaries of a verb, or {@link Tokens#NONE}} */
    private int subject(int verb, int first) {
        boolean emerges = EMERGING.contains(tokens.lemma(verb));
        int at = verb - 1;
        if (at <= first || (!emerges && !HELPING.contains(tokens.lower(at)))) {
            return Tokens.NONE;
        }
        at = emerges ? verb : at;
        at = BEFORE_BEEN.contains(tokens.lower(at - 1)) ? at - 2 : at - 1;
        return at > first && tells(tokens, verb, at) ? at : Tokens.NONE;
    }
}
