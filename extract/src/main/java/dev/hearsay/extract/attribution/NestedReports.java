package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which attributions stand inside what another says: "she said the ministry had denied it". */
final class NestedReports {
    private static final ImmutableSet<String> SAYING = ImmutableSet.of(
            "say",
            "tell",
            "announce",
            "confirm",
            "admit",
            "claim",
            "deny",
            "warn",
            "hint",
            "suggest",
            "report",
            "predict",
            "promise",
            "accuse",
            "show");

    private final Tokens tokens;
    private final Unsaid unsaid;

    NestedReports(Tokens tokens) {
        this.tokens = tokens;
        unsaid = new Unsaid(tokens);
    }

    /** {@return those of the likely ones, the largest first} */
    List<Candidate> in(List<Candidate> outer, List<Candidate> likely) {
        Set<Candidate> known = new HashSet<>(outer);
        BitSet contents = contents(outer);
        List<Candidate> nested = new ArrayList<>();
        for (Candidate candidate : likely) {
            if (!known.contains(candidate)
                    && reports(candidate)
                    && (candidate.isVerb() || within(candidate, contents))) {
                nested.add(candidate);
            }
        }
        nested.sort(Outermost.BY_SIZE);
        return nested;
    }

    private static BitSet contents(List<Candidate> outer) {
        BitSet contents = new BitSet();
        for (Candidate candidate : outer) {
            for (int r = 0; r < candidate.content.count(); r++) {
                contents.set(candidate.content.from(r), candidate.content.to(r));
            }
        }
        return contents;
    }

    /** {@return whether a noun names its source and stands in what another says: not beside a verb with its content} */
    private static boolean within(Candidate noun, BitSet contents) {
        return contents.get(noun.head()) && !noun.source.isEmpty();
    }

    /** {@return whether a cue inside another's content is one that says something} */
    private boolean reports(Candidate candidate) {
        @Nullable Argument clause = candidate.first(Argument.Role.CLAUSE);
        if (clause != null && tokens.tag(clause.from()).equals("VBG")) {
            return false;
        }
        if (unsaid.heldBack(candidate) || RaisedSubject.is(tokens, candidate)) {
            return false;
        }
        String complement = candidate.complement();
        CueSense sense = candidate.sense();
        boolean says = sense != null && SAYING.contains(sense.family());
        return complement.equals("clause") || (says && (complement.equals("that") || complement.equals("host")));
    }
}
