package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.attribution.Argument.Role;

/** "Video released on Monday shows …": the first verb tells which video, and the second is the sentence's. */
final class ReducedRelative {
    private final Tokens tokens;
    private final TimeWords times;

    ReducedRelative(Tokens tokens) {
        this.tokens = tokens;
        times = new TimeWords(tokens);
    }

    /**
     * {@return whether a verb only tells which one, "video released on Monday", though the tree has it as the main
     * verb}
     */
    boolean isParticiple(int verb) {
        return main(verb) >= 0;
    }

    /** {@return the constituents of the verb behind such a participle, with the whole noun phrase; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int participle = tokens.head(verb);
        if (participle < 0 || main(participle) != verb) {
            return given;
        }
        int noun = tokens.subject(participle);
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        repaired.add(new Argument(Role.SUBJECT, "", noun, tokens.left(noun), verb));
        given.stream().filter(a -> a.from() > verb).forEach(repaired::add);
        return repaired.build();
    }

    /** {@return the finite verb without a subject of its own that the tree takes for the clause of a verb before it} */
    private int main(int participle) {
        boolean past =
                tokens.tag(participle).equals("VBD") || tokens.tag(participle).equals("VBN");
        boolean says = ReportingVerbs.contains(tokens.lemma(participle));
        int noun = past && !says ? tokens.subject(participle) : Tokens.NONE;
        int main = noun >= 0 && tokens.right(noun) == participle - 1 && tokens.isNoun(noun)
                ? tokens.childWith(participle, "ccomp")
                : Tokens.NONE;
        boolean bare = main > participle
                && tokens.isFinite(main)
                && onlyTimes(participle, tokens.left(main), main)
                && !tokens.is(main - 1, ",");
        return bare ? main : Tokens.NONE;
    }

    /** {@return whether nothing stands before the second verb, or the day that the tree takes for its subject} */
    private boolean onlyTimes(int participle, int left, int main) {
        for (int i = left; i < main; i++) {
            if (!times.isTime(i) || left != participle + 1) {
                return false;
            }
        }
        return true;
    }
}
