package dev.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which of several attributions of the same words are kept. */
final class Outermost {
    /** The largest content first. */
    static final Comparator<Candidate> BY_SIZE =
            Comparator.comparingInt((Candidate c) -> -c.content.size()).thenComparingInt(Candidate::head);

    private static final double SAME_CONTENT = 0.8;

    private Outermost() {}

    /** Of attributions inside each other's content, and of those that share their content, the outer or likelier. */
    static List<Candidate> of(Tokens tokens, List<Candidate> all) {
        List<Candidate> bySize = new ArrayList<>(all);
        bySize.sort(BY_SIZE);
        int[] owner = new int[tokens.size()];
        Arrays.fill(owner, Tokens.NONE);
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : bySize) {
            if (owner[candidate.head()] == Tokens.NONE && !mostlyOwned(candidate, owner)) {
                claim(candidate, kept.size(), owner);
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean mostlyOwned(Candidate candidate, int[] owner) {
        int owned = 0;
        for (int r = 0; r < candidate.content.count(); r++) {
            for (int i = candidate.content.from(r); i < candidate.content.to(r); i++) {
                owned += owner[i] == Tokens.NONE ? 0 : 1;
            }
        }
        return owned >= SAME_CONTENT * candidate.content.size();
    }

    private static void claim(Candidate candidate, int index, int[] owner) {
        for (int r = 0; r < candidate.content.count(); r++) {
            Arrays.fill(owner, candidate.content.from(r), candidate.content.to(r), index);
        }
    }
}
