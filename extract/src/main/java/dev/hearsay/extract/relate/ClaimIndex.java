package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;

/** Finds the claims of a collection that are most like another, without comparing it to all. */
public interface ClaimIndex {

    /**
     * A claim that was found.
     *
     * @param claim its place in the collection
     * @param score how well it fits; higher is better, and only the order means anything
     */
    record Hit(int claim, double score) {}

    /**
     * {@return the best claims for a query, the best first, ties by place; fewer where fewer share anything with it}
     *
     * @param query the claim to look for
     * @param most how many to return at most
     */
    ImmutableList<Hit> search(PreparedClaim query, int most);
}
