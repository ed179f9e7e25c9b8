package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;

/** An index that may be the user's own. What it finds is checked, so that it can lead to no pair that is none. */
final class CheckedIndex implements ClaimIndex {
    private final ClaimIndex index;
    private final int size;

    private CheckedIndex(ClaimIndex index, int size) {
        this.index = index;
        this.size = size;
    }

    static ClaimIndex of(CandidateSource source, ImmutableList<PreparedClaim> claims) {
        ClaimIndex index = source.index(claims);
        if (index == null) {
            throw Fault.of(
                    "candidate source %s gives null for an index of %s claims; return an index, also of none",
                    source.getClass().getName(), claims.size());
        }
        return new CheckedIndex(index, claims.size());
    }

    @Override
    public ImmutableList<Hit> search(PreparedClaim query, int most) {
        ImmutableList<Hit> hits = index.search(query, most);
        if (hits == null || hits.size() > most) {
            throw fault(query, hits == null ? "null" : hits.size() + " hits", "return at most " + most);
        }
        Set<Integer> met = new HashSet<>();
        for (Hit hit : hits) {
            check(query, hit, met.add(hit.claim()));
        }
        return hits;
    }

    private void check(PreparedClaim query, Hit hit, boolean first) {
        if (hit.claim() < 0 || hit.claim() >= size) {
            throw fault(query, hit.toString(), "return places from 0 to " + (size - 1));
        }
        if (Double.isNaN(hit.score())) {
            throw fault(query, hit.toString(), "return a score that is a number");
        }
        if (!first) {
            throw fault(query, hit + " a second time", "return each claim once");
        }
    }

    private IllegalStateException fault(PreparedClaim query, String found, String remedy) {
        return Fault.of(
                "claim index %s finds %s for %s; %s", index.getClass().getName(), found, Fault.shown(query), remedy);
    }
}
