package dev.hearsay.scoring.truth;

import java.util.Arrays;

/** Which facts of an item support which others, and how far: by similarity, and wide values by the hierarchy. */
final class Support {
    private final int[] start;
    private int[] other = new int[0];
    private double[] strength = new double[0];

    private Support() {
        start = new int[0];
    }

    private Support(Observations table, TruthSettings settings) {
        start = new int[table.factCount() + 1];
        int used = 0;
        for (int i = 0; i < table.itemCount(); i++) {
            for (int f = table.itemFact[i]; f < table.itemFact[i + 1]; f++) {
                used = addSupporters(table, settings, i, f, used);
                start[f + 1] = used;
            }
        }
    }

    /** {@return no support between any facts} */
    static Support none() {
        return new Support();
    }

    /** {@return the support that the settings ask for, which may be none} */
    static Support of(Observations table, TruthSettings settings) {
        boolean asked = settings.similarity.isPresent() || settings.hierarchy.isPresent();
        return asked ? new Support(table, settings) : none();
    }

    /** {@return what the other facts add to a fact, each its score times how far it supports it} */
    double of(int fact, double[] score) {
        double sum = 0;
        for (int k = start[fact]; k < start[fact + 1]; k++) {
            sum += strength[k] * score[other[k]];
        }
        return sum;
    }

    /** {@return how far {@code from} supports {@code fact}, 0 where it does not} */
    double between(int from, int fact) {
        if (isEmpty()) {
            return 0;
        }
        int k = Arrays.binarySearch(other, start[fact], start[fact + 1], from);
        return k < 0 ? 0 : strength[k];
    }

    boolean isEmpty() {
        return other.length == 0;
    }

    /** Adds {@code weight} times the support of the others to the scores of an item. */
    void spread(Observations table, int item, double weight, double[] score) {
        if (isEmpty()) {
            return;
        }
        int from = table.itemFact[item];
        double[] added = new double[table.factsOf(item)];
        Arrays.setAll(added, k -> weight * of(from + k, score));
        for (int k = 0; k < added.length; k++) {
            score[from + k] += added[k];
        }
    }

    private int addSupporters(Observations table, TruthSettings settings, int item, int fact, int from) {
        int used = from;
        String value = table.value(fact);
        for (int g = table.itemFact[item]; g < table.itemFact[item + 1]; g++) {
            double s = g == fact ? 0 : strength(settings, table.value(g), value);
            if (g < fact) {
                requireSymmetry(settings, table.value(g), value, s, between(fact, g));
            }
            if (s > 0) {
                used = add(used, g, s);
            }
        }
        return used;
    }

    /** Only a hierarchy may make one support the other more than the other way round. */
    private static void requireSymmetry(TruthSettings settings, String one, String other, double there, double back) {
        if (Checked.same(there, back) || settings.similarity.isEmpty()) {
            return;
        }
        boolean part = settings.hierarchy.isPresent()
                && (settings.hierarchy.get().contains(one, other)
                        || settings.hierarchy.get().contains(other, one));
        if (!part) {
            throw Checked.asymmetry(settings.similarity.get(), one, other, there, back);
        }
    }

    private int add(int at, int fact, double s) {
        if (at == other.length) {
            other = Arrays.copyOf(other, Math.max(16, at * 2));
            strength = Arrays.copyOf(strength, other.length);
        }
        other[at] = fact;
        strength[at] = s;
        return at + 1;
    }

    private static double strength(TruthSettings settings, String from, String to) {
        double similar =
                settings.similarity.map(s -> Checked.between(s, from, to)).orElse(0.0);
        boolean wider = settings.hierarchy.isPresent() && Checked.contains(settings.hierarchy.get(), from, to);
        return wider ? 1 : similar;
    }
}
