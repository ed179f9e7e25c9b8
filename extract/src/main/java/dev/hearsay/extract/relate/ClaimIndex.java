package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;

/**
 * Finds the claims of a collection that are most like another, without comparing it to all. An answer depends on the
 * collection and the query alone, whatever was searched for before and on whatever thread.
 */
public interface ClaimIndex {

    /**
     * A claim that was found.
     *
     * @param claim its place in the collection, from 0 on
     * @param score how well it fits, a number; higher is better, and only the order means anything
     */
    record Hit(int claim, double score) {}

    /**
     * {@return the best claims for a query, each once, the best first, ties by place; fewer where fewer share anything
     * with it. A query that is itself in the collection may be among them}
     *
     * @param query the claim to look for, of whatever words
     * @param most how many to return at most, 1 or more
     */
    ImmutableList<Hit> search(PreparedClaim query, int most);
}
