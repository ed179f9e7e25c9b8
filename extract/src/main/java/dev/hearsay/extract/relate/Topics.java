package dev.hearsay.extract.relate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    /** Of the statements that share a word, each is compared with so many of the next. */
    private static final int REACH = 200;

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
        List<Clusters.Edge> edges = candidates().stream()
                .map(pair -> new Clusters.Edge((int) (pair >> 32), (int) (long) pair, 1))
                .filter(edge -> links.strength(edge.first(), edge.second()) > 0)
                .toList();
        return Clusters.form(all.size(), edges, links, SAME_TOPIC).all().stream()
                .map(members -> Arrays.stream(members).mapToObj(all::get).toList())
                .toList();
    }

    /**
     * {@return the pairs that may share a telling word: those near each other among the holders of it or of its kin}
     */
    private Set<Long> candidates() {
        ListMultimap<String, Integer> sharing = ArrayListMultimap.create();
        for (int i = 0; i < all.size(); i++) {
            for (String trait : traits(all.get(i).wording())) {
                sharing.put(trait, i);
            }
        }
        Set<Long> pairs = new TreeSet<>();
        for (String trait : sharing.keySet()) {
            List<Integer> ascending = sharing.get(trait);
            for (int k = 0; k < ascending.size(); k++) {
                for (int later : ascending.subList(k + 1, Math.min(ascending.size(), k + 1 + REACH))) {
                    pairs.add(((long) ascending.get(k) << 32) | later);
                }
            }
        }
        return pairs;
    }

    /** {@return what two wordings have in common where a telling word of one is matched with one of the other} */
    private Set<String> traits(Wording wording) {
        Set<String> traits = new HashSet<>();
        for (int unit : wording.content) {
            if (tells(wording, unit)) {
                Lexicon.Entry entry = wording.entry[unit];
                traits.add("word " + wording.key[unit]);
                traits.add("beginning " + Alignment.beginning(wording.base[unit]));
                Ints.asList(entry.synonyms).forEach(set -> traits.add("synonyms " + set));
                Ints.asList(entry.wide).forEach(list -> traits.add("list " + list));
                Ints.asList(entry.narrow).forEach(list -> traits.add("list " + list));
            }
        }
        return traits;
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
