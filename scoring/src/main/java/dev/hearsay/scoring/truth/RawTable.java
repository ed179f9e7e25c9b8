package dev.hearsay.scoring.truth;

/** Rows as they arrive, with dictionaries in order of arrival. */
final class RawTable {
    final ByteDictionary sources = new ByteDictionary();
    final ByteDictionary items = new ByteDictionary();
    final ByteDictionary values = new ByteDictionary();
    final Rows rows = new Rows();

    void add(String source, String item, String value, long time) {
        rows.add(sources.id(source), items.id(item), values.id(value), time);
    }
}
