package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What sources say of items: an immutable table of (source, item, value), with an optional time for each row and
 * optional gold labels for some items.
 *
 * <p>Sources, items and values are kept in code point order, whatever the order of the rows, so that equal tables give
 * equal results. A row that is given twice counts once; a source may give several values for one item. One row takes
 * about ten bytes beside the strings, each of which is kept once; building sorts, in time linear in the rows.
 */
public final class Observations {
    private final ByteDictionary sources;
    private final ByteDictionary items;
    private final ByteDictionary values;
    private final ValueKind kind;
    private final String unit;
    private final ImmutableSortedMap<String, String> gold;
    private final double[] numbers;

    /** The facts of item i are itemFact[i] up to itemFact[i + 1]; a fact is one value claimed of one item. */
    final int[] itemFact;

    /** The edges of fact f are factEdge[f] up to factEdge[f + 1]; an edge is one source claiming one fact. */
    final int[] factEdge;

    final int[] factValue;
    final int[] edgeSource;

    /** Seconds since 1970 by edge, {@link Rows#NO_TIME} where not given; empty where no row has a time. */
    final long[] edgeTime;

    Observations(ObservationTable table, ValueKind kind, String unit, ImmutableSortedMap<String, String> gold) {
        this.sources = table.sources;
        this.items = table.items;
        this.values = table.values;
        this.itemFact = table.itemFact;
        this.factEdge = table.factEdge;
        this.factValue = table.factValue;
        this.edgeSource = table.edgeSource;
        this.edgeTime = table.edgeTime;
        this.numbers = table.numbers;
        this.kind = kind;
        this.unit = unit;
        this.gold = gold;
    }

    private Observations(Observations other, ImmutableSortedMap<String, String> gold) {
        this.sources = other.sources;
        this.items = other.items;
        this.values = other.values;
        this.itemFact = other.itemFact;
        this.factEdge = other.factEdge;
        this.factValue = other.factValue;
        this.edgeSource = other.edgeSource;
        this.edgeTime = other.edgeTime;
        this.numbers = other.numbers;
        this.kind = other.kind;
        this.unit = other.unit;
        this.gold = gold;
    }

    /** {@return a builder of categorical observations, still empty} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the categorical observations of a file; short for {@code builder().read(file).build()}}
     *
     * @param file rows of source, item, value and perhaps time, without a header; see {@link Builder#read}
     * @throws IOException if the file cannot be read, or a row is malformed: the message names file, line, fault and
     *     way out
     */
    public static Observations read(Path file) throws IOException {
        return builder().read(file).build();
    }

    /** {@return the number of distinct (source, item, value) rows} */
    public int size() {
        return edgeSource.length;
    }

    /** {@return the number of distinct (item, value) pairs} */
    public int factCount() {
        return factValue.length;
    }

    /** {@return the names of the sources, each once, in code point order} */
    public List<String> sources() {
        return sources.strings();
    }

    /** {@return the names of the items, each once, in code point order} */
    public List<String> items() {
        return items.strings();
    }

    /**
     * {@return the values that sources give for an item, each once, in code point order; empty for an unknown item}
     *
     * @param item the item's name
     */
    public ImmutableList<String> values(String item) {
        int i = items.find(item);
        ImmutableList.Builder<String> list = ImmutableList.builder();
        for (int f = i < 0 ? 0 : itemFact[i]; i >= 0 && f < itemFact[i + 1]; f++) {
            list.add(value(f));
        }
        return list.build();
    }

    /** {@return what the values are} */
    public ValueKind kind() {
        return kind;
    }

    /** {@return the unit of numeric values, empty where none was named} */
    public String unit() {
        return unit;
    }

    /** {@return the known true value of some items; every algorithm holds them fixed and learns from them} */
    public ImmutableMap<String, String> gold() {
        return gold;
    }

    /** {@return whether at least one row has a time} */
    public boolean hasTimes() {
        return edgeTime.length > 0;
    }

    /**
     * {@return the same observations with other gold labels}
     *
     * @param labels from item to true value; labels of items that nobody speaks of are kept and do nothing
     * @throws IllegalArgumentException if a label is not a value of this {@link #kind}
     */
    public Observations withGold(Map<String, String> labels) {
        return new Observations(this, canonical(labels, kind, unit));
    }

    /** {@return a SHA-256 of the rows, times and gold labels in hexadecimal, the same for every order of rows} */
    public String digest() {
        Hasher hasher = Hashing.sha256().newHasher();
        for (ByteDictionary dictionary : ImmutableList.of(sources, items, values)) {
            dictionary.hashTo(hasher);
        }
        for (int[] array : ImmutableList.of(itemFact, factEdge, factValue, edgeSource)) {
            for (int x : array) {
                hasher.putInt(x);
            }
        }
        for (long time : edgeTime) {
            hasher.putLong(time);
        }
        gold.forEach((item, value) -> hasher.putUnencodedChars(item + '\t' + value + '\n'));
        return hasher.putUnencodedChars(kind + unit).hash().toString();
    }

    @Override
    public String toString() {
        return "Observations(%d rows, %d sources, %d items, %s)".formatted(size(), sources.size(), items.size(), kind);
    }

    int sourceCount() {
        return sources.size();
    }

    int itemCount() {
        return items.size();
    }

    int valueCount() {
        return values.size();
    }

    String source(int s) {
        return sources.string(s);
    }

    String item(int i) {
        return items.string(i);
    }

    /** {@return the value of a fact} */
    String value(int fact) {
        return values.string(factValue[fact]);
    }

    /** {@return the number a fact gives; NaN where the kind has no numbers} */
    double number(int fact) {
        return numbers.length == 0 ? Double.NaN : numbers[factValue[fact]];
    }

    /** {@return the source's index, or -1} */
    int sourceIndex(String source) {
        return sources.find(source);
    }

    /** {@return the item's index, or -1} */
    int itemIndex(String item) {
        return items.find(item);
    }

    /** {@return the fact that gives this value for this item, or -1} */
    int factIndex(int item, String value) {
        int v = values.find(value);
        for (int f = itemFact[item]; f < itemFact[item + 1]; f++) {
            if (factValue[f] == v) {
                return f;
            }
        }
        return -1;
    }

    /** {@return the item that a fact is about} */
    int itemOf(int fact) {
        int at = Arrays.binarySearch(itemFact, fact);
        return at >= 0 ? at : -at - 2;
    }

    /** {@return the number of the gold label of an item that has one} */
    double goldNumber(int item) {
        return kind.number(String.valueOf(gold.get(item(item))));
    }

    int factsOf(int item) {
        return itemFact[item + 1] - itemFact[item];
    }

    int edgesOf(int item) {
        return factEdge[itemFact[item + 1]] - factEdge[itemFact[item]];
    }

    int supportersOf(int fact) {
        return factEdge[fact + 1] - factEdge[fact];
    }

    String canonical(String raw) {
        return kind.canonical(raw, unit);
    }

    static ImmutableSortedMap<String, String> canonical(Map<String, String> labels, ValueKind kind, String unit) {
        ImmutableSortedMap.Builder<String, String> map = ImmutableSortedMap.naturalOrder();
        labels.forEach((item, value) -> map.put(item, kind.canonical(value, unit)));
        return map.buildOrThrow();
    }

    /** Gathers rows; not thread-safe, and empty again once {@link #build} has been called. */
    public static final class Builder extends ObservationRows {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }
    }
}
