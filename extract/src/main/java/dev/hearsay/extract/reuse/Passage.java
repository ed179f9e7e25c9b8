package dev.hearsay.extract.reuse;

/**
 * The same words in two texts: {@code length} words from word {@code first} of the one and {@code second} of the other.
 */
record Passage(int first, int second, int length) {
    Passage swapped() {
        return new Passage(second, first, length);
    }
}
