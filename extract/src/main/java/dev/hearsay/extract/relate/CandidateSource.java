package dev.hearsay.extract.relate;

import static java.util.Objects.requireNonNull;

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

    /**
     * {@return the source that finds claims of like meaning, whatever their words: those whose vectors have the largest
     * cosine with the query's. Indexing encodes each claim once and keeps its vector; a search takes time linear in the
     * collection}
     *
     * @param encoder turns the words of claims into vectors
     */
    static CandidateSource nearest(SentenceEncoder encoder) {
        requireNonNull(encoder, "encoder");
        return claims -> VectorIndex.over(claims, encoder);
    }

    /**
     * {@return the source that fuses the rankings of several, such as {@link #bm25()} and {@link #nearest}, by
     * reciprocal rank (Cormack, Clarke and Büttcher 2009, with k = 10): what one of them ranks high and the others do
     * not miss comes first, on whatever scale each scores. Of claims that tie the first source's better one comes
     * first. It sees the first thousand of each, and asks each for so many in every search}
     *
     * @param first the source that decides ties
     * @param others the other sources
     */
    static CandidateSource fused(CandidateSource first, CandidateSource... others) {
        ImmutableList<CandidateSource> sources =
                ImmutableList.<CandidateSource>builder().add(first).add(others).build();
        return claims -> FusedIndex.over(claims, sources);
    }
}
