package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.attribution.Argument.Role;
import java.util.List;

/**
 * "…, hours after denying that a deal existed": what the subject of the sentence did before, which is no part of what
 * it says now.
 */
final class LongAfter {
    private final Tokens tokens;
    private final TimeWords times;

    LongAfter(Tokens tokens) {
        this.tokens = tokens;
        times = new TimeWords(tokens);
    }

    /** {@return whether a participle, or what the tagger takes for the noun, follows "hours after", "days before"} */
    boolean is(int participle) {
        int after = participle - 1;
        boolean noun = tokens.lower(participle).endsWith("ing") && tokens.is(participle + 1, "that");
        return after - 1 > tokens.sentenceFirst(participle)
                && (tokens.tag(participle).equals("VBG") || noun)
                && (tokens.is(after, "after") || tokens.is(after, "before"))
                && times.isTime(after - 1)
                && tokens.isNoun(after - 1);
    }

    /** {@return the verb that the sentence hangs on} */
    int mainVerb(int participle) {
        int at = participle;
        while (tokens.head(at) >= 0) {
            at = tokens.head(at);
        }
        return at;
    }

    /** {@return the constituents of what the tagger takes for a noun, "warning that …", with its clause} */
    ImmutableList<Argument> repair(int noun, ImmutableList<Argument> given) {
        int that = noun + 1;
        if (!is(noun) || !tokens.is(that, "that") || Argument.has(given, Role.CLAUSE)) {
            return given;
        }
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        given.stream().filter(a -> a.to() <= noun || a.role().holder()).forEach(repaired::add);
        return repaired.add(new Argument(Role.CLAUSE, "that", that, that, tokens.sentenceAfter(noun)))
                .build();
    }

    /** Cuts it off what others of the sentence say. */
    void cut(Candidate before, List<Candidate> here) {
        int comma = is(before.head()) ? comma(before.head()) : Tokens.NONE;
        for (Candidate candidate : comma < 0 ? List.<Candidate>of() : here) {
            boolean reaches = !candidate.content.isEmpty() && candidate.content.last() > comma;
            if (reaches && candidate.head() < comma) {
                candidate.content.remove(comma, tokens.sentenceAfter(comma));
            }
        }
    }

    private int comma(int participle) {
        for (int i = participle - 2; i > tokens.sentenceFirst(participle) && i > participle - 6; i--) {
            if (tokens.is(i, ",")) {
                return i;
            }
        }
        return Tokens.NONE;
    }
}
