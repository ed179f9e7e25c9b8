package dev.hearsay.core;

import java.util.HashMap;
import java.util.Map;

/**
 * Which outlets of one graph are one publisher: those of one family, and those of one id whatever family each value
 * names, with all that these bring together. The key of a publisher is the first of its families.
 */
final class PublisherFamilies {
    /** Who stands for whom; of two the smaller, and a family is smaller than an outlet. */
    private final Map<String, String> standing = new HashMap<>();

    void add(Outlet outlet) {
        String one = standingFor(id(outlet));
        String other = standingFor(Vertex.family(outlet));
        boolean ordered = one.compareTo(other) < 0;
        standing.put(ordered ? other : one, ordered ? one : other);
    }

    /** {@return the key of the publisher of an outlet that was added} */
    String key(Outlet outlet) {
        return standingFor(id(outlet));
    }

    private static String id(Outlet outlet) {
        return "o:" + outlet.id();
    }

    private String standingFor(String member) {
        String next = standing.getOrDefault(member, member);
        if (next.equals(member)) {
            return member;
        }
        String last = standingFor(next);
        standing.put(member, last);
        return last;
    }
}
