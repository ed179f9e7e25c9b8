package dev.hearsay.extract.attribution;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/** Verbs of criticism that mean what they first meant: "rebels attacked the convoy", "floods hit the town". */
final class Blows {
    private static final ImmutableSet<String> STRIKING =
            words("attack assail hit hammer slam bash knock blast savage rip tear pummel scorch");
    private static final ImmutableSet<String> HARD = words("hit hammer knock rip tear pummel scorch");
    private static final ImmutableSet<String> FIGHTERS =
            words("rebel militant insurgent fighter gunman attacker bomber hacker soldier troop force drone "
                    + "jet warplane plane missile rocket ship mob rioter protester demonstrator settler crowd "
                    + "gang dog");
    private static final ImmutableSet<String> THINGS =
            words("embassy consulate building station position convoy town city village base post checkpoint "
                    + "coast door ball vessel tanker car bus train truck home house school hospital bridge "
                    + "airport port area region country target camp market mosque church shop store island border "
                    + "refinery pipeline plant site");
    private static final ImmutableSet<String> REASONS = ImmutableSet.of("for", "over", "as");

    private final Tokens tokens;
    private final Quotations quotations;
    private final Nouns nouns;

    Blows(Tokens tokens, Quotations quotations, Nouns nouns) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.nouns = nouns;
    }

    private static ImmutableSet<String> words(String blanksBetween) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(blanksBetween));
    }

    /** {@return whether a verb of criticism says that somebody or something was struck} */
    boolean are(Candidate candidate) {
        @Nullable Argument struck = candidate.first(candidate.passive() ? Role.PASSIVE_SUBJECT : Role.OBJECT);
        return struck != null
                && candidate.isVerb()
                && STRIKING.contains(candidate.lemma())
                && !reasoned(candidate)
                && !quotations.quoted(struck.from())
                && (byFighters(candidate) || canBeStruck(candidate, struck.head()));
    }

    private static boolean reasoned(Candidate candidate) {
        return candidate.arguments().stream()
                .anyMatch(argument -> argument.role() == Role.CLAUSE || REASONS.contains(argument.marker()));
    }

    private boolean byFighters(Candidate candidate) {
        @Nullable Argument holder = candidate.holder();
        return holder != null && FIGHTERS.contains(tokens.lemma(holder.head()));
    }

    /** Hardly anybody hits or hammers a person or a plan without a reason that is said. */
    private boolean canBeStruck(Candidate candidate, int noun) {
        String lemma = tokens.lemma(noun);
        return HARD.contains(candidate.lemma())
                ? tokens.isName(noun) || nouns.sort(lemma) == Nouns.Sort.OTHER
                : THINGS.contains(lemma);
    }
}
