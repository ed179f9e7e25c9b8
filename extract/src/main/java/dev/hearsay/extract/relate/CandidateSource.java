package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;

/**
 * Makes an index over claims, from which the pairs are taken that are compared at all. The same claims give an index
 * with the same answers. {@code CandidateSourceLaws} of the testkit tries one of your own.
 */
@FunctionalInterface
public interface CandidateSource {

    /**
     * {@return an index over claims}
     *
     * @param claims the claims, perhaps none
     */
    ClaimIndex index(ImmutableList<PreparedClaim> claims);

    /**
     * {@return the source for retrieval: BM25 over stems and, with less weight, over four-letter sequences; a search
     * takes time linear in the collection}
     */
    static CandidateSource bm25() {
        return Bm25Index::forRetrieval;
    }

    /**
     * {@return the source for grouping: BM25 over stems, from the rarest on until a fixed number of entries has been
     * read, so that a search takes the same time in collections of any size}
     */
    static CandidateSource rareWords() {
        return Bm25Index::forGrouping;
    }
}
