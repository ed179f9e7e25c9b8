package dev.hearsay.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.hearsay.scoring.UtteranceNetwork.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a network that shares no vertex with the rest of it.
 *
 * @param fromSpeaker its ways from the speaker to the reader
 * @param fromElsewhere its ways that begin at an outlet that others cite
 */
record NetworkPart(ImmutableList<ImmutableList<Node>> fromSpeaker, ImmutableList<ImmutableList<Node>> fromElsewhere) {

    /** {@return the parts that the speaker can be heard through, in the order of their first ways} */
    static List<NetworkPart> of(
            Collection<ImmutableList<Node>> fromSpeaker, Collection<ImmutableList<Node>> fromElsewhere) {
        List<Set<String>> clusters = new ArrayList<>();
        fromSpeaker.forEach(way -> join(clusters, way));
        fromElsewhere.forEach(way -> join(clusters, way));
        return clusters.stream()
                .map(keys -> new NetworkPart(within(keys, fromSpeaker), within(keys, fromElsewhere)))
                .filter(part -> !part.fromSpeaker.isEmpty())
                .toList();
    }

    /** Puts the clusters that a way touches together with it. */
    private static void join(List<Set<String>> clusters, ImmutableList<Node> way) {
        Set<String> joined = new HashSet<>();
        way.forEach(node -> joined.add(node.key()));
        int at = clusters.size();
        for (int c = clusters.size() - 1; c >= 0; c--) {
            if (way.stream().map(Node::key).anyMatch(clusters.get(c)::contains)) {
                joined.addAll(clusters.remove(c));
                at = c;
            }
        }
        clusters.add(at, joined);
    }

    private static ImmutableList<ImmutableList<Node>> within(Set<String> keys, Collection<ImmutableList<Node>> ways) {
        return ways.stream()
                .distinct()
                .filter(way -> keys.contains(way.get(0).key()))
                .collect(toImmutableList());
    }

    /** Whether all ways begin in one vertex, lead on from it and to it no other way. */
    boolean beginsInOneVertex() {
        Node begin = fromSpeaker.get(0).get(0);
        return fromSpeaker.stream().allMatch(way -> way.size() > 1 && way.get(0).equals(begin))
                && fromElsewhere.stream().noneMatch(way -> way.contains(begin));
    }

    ImmutableList<ImmutableList<Node>> withoutFirst() {
        return fromSpeaker.stream().map(way -> way.subList(1, way.size())).collect(toImmutableList());
    }
}
