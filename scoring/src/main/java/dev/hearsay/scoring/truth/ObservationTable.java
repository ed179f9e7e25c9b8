package dev.hearsay.scoring.truth;

import java.util.Arrays;

/** Builds the sorted arrays of {@link Observations} from raw rows, which it uses up. */
final class ObservationTable {
    final ByteDictionary sources;
    final ByteDictionary items;
    final ByteDictionary values;
    final double[] numbers;
    final int[] itemFact;
    int[] factEdge = new int[1];
    int[] factValue = new int[0];
    int[] edgeSource = new int[0];
    long[] edgeTime = new long[0];

    /** Value in the upper, source in the lower half: sorting by key sorts by value, then source. */
    private long[] keys;

    private long[] times;

    /** The rows of item i, duplicates included, are itemRow[i] up to itemRow[i + 1]. */
    private final int[] itemRow;

    ObservationTable(RawTable raw, ValueKind kind, String unit) {
        int[] sourceOrder = raw.sources.sorted();
        int[] itemOrder = raw.items.sorted();
        int[] sourceRank = inverse(sourceOrder);
        int[] itemRank = inverse(itemOrder);
        sources = raw.sources.reordered(sourceOrder);
        items = raw.items.reordered(itemOrder);
        ByteDictionary canonical = kind == ValueKind.CATEGORICAL ? raw.values : new ByteDictionary();
        int[] valueRank = canonicalIds(raw.values, canonical, kind, unit);
        int[] valueOrder = canonical.sorted();
        int[] canonicalRank = inverse(valueOrder);
        Arrays.setAll(valueRank, v -> canonicalRank[valueRank[v]]);
        values = canonical.reordered(valueOrder);
        numbers = numbers(values, kind);
        itemRow = new int[items.size() + 1];
        keys = new long[raw.rows.size()];
        times = new long[raw.rows.timed() ? raw.rows.size() : 0];
        itemFact = new int[items.size() + 1];
        scatter(raw.rows, sourceRank, itemRank, valueRank);
        sortItems();
        fill();
        keys = new long[0];
        times = new long[0];
    }

    private static int[] canonicalIds(ByteDictionary raw, ByteDictionary canonical, ValueKind kind, String unit) {
        int[] ids = new int[raw.size()];
        Arrays.setAll(ids, v -> kind == ValueKind.CATEGORICAL ? v : canonical.id(kind.canonical(raw.string(v), unit)));
        return ids;
    }

    private static double[] numbers(ByteDictionary values, ValueKind kind) {
        double[] numbers = new double[kind.hasNumbers() ? values.size() : 0];
        Arrays.setAll(numbers, v -> kind.number(values.string(v)));
        return numbers;
    }

    private static int[] inverse(int[] order) {
        int[] rank = new int[order.length];
        for (int r = 0; r < order.length; r++) {
            rank[order[r]] = r;
        }
        return rank;
    }

    private void scatter(Rows rows, int[] sourceRank, int[] itemRank, int[] valueRank) {
        int[] next = new int[items.size() + 1];
        rows.forEach((source, item, value, time) -> next[itemRank[item] + 1]++);
        for (int i = 0; i < items.size(); i++) {
            next[i + 1] += next[i];
        }
        System.arraycopy(next, 0, itemRow, 0, next.length);
        boolean timed = times.length > 0;
        rows.drain((source, item, value, time) -> {
            int at = next[itemRank[item]]++;
            keys[at] = (long) valueRank[value] << Integer.SIZE | sourceRank[source];
            if (timed) {
                times[at] = time;
            }
        });
    }

    private void sortItems() {
        for (int i = 0; i < items.size(); i++) {
            if (times.length > 0) {
                TimedSort.sort(keys, times, itemRow[i], itemRow[i + 1]);
            } else {
                sort(itemRow[i], itemRow[i + 1]);
            }
        }
    }

    private void sort(int from, int to) {
        if (to - from > 40) {
            Arrays.sort(keys, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int j = i - 1;
            while (j >= from && keys[j] > key) {
                keys[j + 1] = keys[j];
                j--;
            }
            keys[j + 1] = key;
        }
    }

    private void fill() {
        int edges = 0;
        int facts = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int r = itemRow[i]; r < itemRow[i + 1]; r++) {
                edges += startsEdge(i, r) ? 1 : 0;
                facts += startsFact(i, r) ? 1 : 0;
            }
            itemFact[i + 1] = facts;
        }
        factEdge = new int[facts + 1];
        factValue = new int[facts];
        edgeSource = new int[edges];
        edgeTime = new long[times.length > 0 ? edges : 0];
        copyEdges();
    }

    private void copyEdges() {
        int edge = 0;
        int fact = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int r = itemRow[i]; r < itemRow[i + 1]; r++) {
                if (startsFact(i, r)) {
                    factValue[fact++] = (int) (keys[r] >>> Integer.SIZE);
                }
                if (startsEdge(i, r)) {
                    if (edgeTime.length > 0) {
                        edgeTime[edge] = times[r];
                    }
                    edgeSource[edge++] = (int) keys[r];
                    factEdge[fact] = edge;
                }
            }
        }
    }

    private boolean startsEdge(int item, int row) {
        return row == itemRow[item] || keys[row] != keys[row - 1];
    }

    private boolean startsFact(int item, int row) {
        return row == itemRow[item] || keys[row] >>> Integer.SIZE != keys[row - 1] >>> Integer.SIZE;
    }
}
