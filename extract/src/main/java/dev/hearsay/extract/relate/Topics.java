package dev.hearsay.extract.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts what one principal has said by topic: by the telling words that statements share, not those that most hold. */
final class Topics {
    private static final double SAME_TOPIC = 0.5;
    /** Of the telling words of the shorter statement, by weight, so much is shared. */
    private static final double SHARED = 0.3;
    /** Matched words of this weight together make a topic: two rare ones, or one and a few common ones. */
    private static final double TELLING = 13;
    /** A word that more than this share of the statements hold tells no topic, once there are enough of them. */
    private static final double COMMON = 1 / 3.0;

    private static final int ENOUGH = 6;

    private final List<PreparedStatement> all;
    private final Map<Integer, Integer> holders = new HashMap<>();

    private Topics(List<PreparedStatement> all) {
        this.all = all;
        for (PreparedStatement statement : all) {
            for (int key : statement.wording().keys) {
                holders.merge(key, 1, Integer::sum);
            }
        }
    }

    /** {@return the statements by topic, in their order} */
    static List<List<PreparedStatement>> of(List<PreparedStatement> all) {
        return new Topics(all).clusters();
    }

    private List<List<PreparedStatement>> clusters() {
        PairStrength links = (i, j) -> same(all.get(i).wording(), all.get(j).wording()) ? 1 : 0;
        List<Clusters.Edge> edges = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                edges.add(new Clusters.Edge(i, j, links.strength(i, j)));
            }
        }
        return Clusters.form(all.size(), edges, links, SAME_TOPIC).all().stream()
                .map(members -> Arrays.stream(members).mapToObj(all::get).toList())
                .toList();
    }

    private boolean same(Wording a, Wording b) {
        Alignment pair = Alignment.ordered(a, b);
        double weight = 0;
        int words = 0;
        for (int i = 0; i < pair.toB.length; i++) {
            int unit = pair.a.content[i];
            boolean counts = pair.toB[i] >= 0 && tells(pair.a, unit) && tells(pair.b, pair.b.content[pair.toB[i]]);
            weight += counts ? pair.how[i].worth * pair.a.weight[unit] : 0;
            words += counts ? 1 : 0;
        }
        return words >= 2 && weight >= TELLING && weight >= SHARED * Math.min(telling(a), telling(b));
    }

    private double telling(Wording wording) {
        double sum = 0;
        for (int unit : wording.content) {
            sum += tells(wording, unit) ? wording.weight[unit] : 0;
        }
        return sum;
    }

    private boolean tells(Wording wording, int unit) {
        boolean common = all.size() >= ENOUGH && holders.getOrDefault(wording.key[unit], 0) > COMMON * all.size();
        return !common && !wording.is(unit, Wording.NUMBER) && !wording.is(unit, Wording.TIME);
    }
}
