package dev.hearsay.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.ToDoubleFunction;

/**
 * How one side of a claim reached the reader: from its origins, through witnesses and relays, to the publishers.
 *
 * <p>Only attributions that take the side and stand in a part of the article that can support anything are counted: a
 * headline, a caption or the title of a linked article adds no origin and no path. A person, an organization or an
 * unnamed source at the head of a chain is an origin. An outlet is one only where its basis is {@linkplain Basis#shown
 * shown}; otherwise the origin is unstated, and nobody is counted for it. Nor is anybody for a
 * {@linkplain ClaimKind#RUMOUR rumour}.
 *
 * <p>A passage that is somebody else's text ({@link Attribution#derivation}) reaches the reader through the publisher
 * of the original; the outlet that carries it is a relay. Outlets of one {@linkplain Outlet#family family} are one
 * vertex, and so are those of one id, one of which may be a bare name and another know its owner.
 *
 * <p>Results do not depend on the order of the attributions. Cost: linear in the links of the chains, and for
 * independence the number of origins times the number of links; the exact choice of {@link Independence#shown} is
 * exponential and stops at {@link #EXACT_ORIGINS}.
 */
public sealed interface ProvenanceGraph permits Provenance {

    /** The greatest number of origins for which {@link Independence#shown} is the exact maximum. */
    int EXACT_ORIGINS = 20;

    /**
     * Returns the graph of what attributions assert.
     *
     * @param attributions attributions about one proposition, in any order
     * @return the graph
     */
    static ProvenanceGraph of(Iterable<Attribution> attributions) {
        return of(attributions, Stance.ASSERTS);
    }

    /**
     * Returns the graph of one side of a proposition.
     *
     * @param attributions attributions about one proposition, in any order
     * @param side which of them count: those that assert the proposition, or those that deny it
     * @return the graph
     */
    static ProvenanceGraph of(Iterable<Attribution> attributions, Stance side) {
        return Provenance.of(attributions, side);
    }

    /**
     * Returns what several graphs hold together, such as all that speaks against a claim.
     *
     * @param graphs the graphs, in any order
     * @return the graph of all their attributions
     */
    static ProvenanceGraph union(Iterable<ProvenanceGraph> graphs) {
        return Provenance.union(graphs);
    }

    /** {@return the attributions that count, by ascending id} */
    ImmutableList<Attribution> attributions();

    /** {@return who is shown to have the knowledge, by ascending id} */
    ImmutableSet<Source> origins();

    /**
     * Returns the outlets shown in direct contact with an origin.
     *
     * @param origin the origin
     * @return the outlets, by ascending id; empty if it is no origin here
     */
    ImmutableSet<Outlet> witnesses(Source origin);

    /**
     * Returns the outlets next to an origin whose direct contact is not shown.
     *
     * @param origin the origin
     * @return the outlets, by ascending id, witnesses not among them
     */
    ImmutableSet<Outlet> possibleWitnesses(Source origin);

    /** {@return the outlets further out, which vouch only for the link below them, by ascending id} */
    ImmutableSet<Outlet> relays();

    /** {@return every outlet on a path, by ascending id} */
    ImmutableSet<Outlet> carriers();

    /** {@return the number of publisher families on the paths; each publisher that is not known is one} */
    int publisherFamilies();

    /** {@return the chains, without repetition, by their links} */
    ImmutableList<Chain> paths();

    /** {@return the ways of the attributions that count, in their order} */
    ImmutableList<Route> routes();

    /** {@return the loops in which outlets cite one another; each by ascending id} */
    ImmutableList<ImmutableSet<Source>> loops();

    /** {@return whether all there is, is outlets citing one another in a loop, with no origin outside} */
    boolean circular();

    /** {@return how many origins may be independent, and how many are shown to be} */
    Independence independence();

    /**
     * Returns the heaviest set of origins that are pairwise shown to be independent. A single origin is such a set.
     *
     * @param weight the weight of each origin, not negative
     * @return the set; of several heaviest ones, one that depends on the ids of the origins alone
     * @throws IllegalArgumentException if a weight is negative
     */
    IndependentSet heaviestIndependentOrigins(ToDoubleFunction<Source> weight);
}
