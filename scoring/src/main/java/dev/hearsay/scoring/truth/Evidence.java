package dev.hearsay.scoring.truth;

/** What one edge does for one fact of the same item, on a scale on which an algorithm adds. */
@FunctionalInterface
interface Evidence {
    /** {@return what the source of {@code edge}, by claiming {@code claimed}, adds for {@code fact}} */
    double of(int fact, int claimed, int edge);
}
