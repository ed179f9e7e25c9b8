package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.text.Sentence;

/**
 * Bodies of a town that is the seat of a government: "Berlin's senate" and "the Moscow police" are the town's and not
 * the state's.
 */
final class CityBodies {
    private static final ImmutableSet<String> OF_TOWNS = ImmutableSet.of(
            "regional",
            "city",
            "municipal",
            "local",
            "mayor",
            "council",
            "councillor",
            "councillors",
            "senate",
            "police",
            "fire",
            "firefighters",
            "transport",
            "metro",
            "health",
            "schools",
            "school",
            "borough",
            "district",
            "prosecutor",
            "prosecutors",
            "court",
            "university",
            "hospital",
            "airport",
            "port",
            "exchange",
            "residents");
    private static final ImmutableSet<String> OF_STATES =
            ImmutableSet.of("ministry", "minister", "foreign", "federal", "national", "embassy", "ambassador");

    private CityBodies() {}

    /** Whether the words [from, to) behind the name of a town tell such a body. */
    static boolean follows(Sentence sentence, int from, int to) {
        boolean town = false;
        for (int i = from; i < to; i++) {
            String word = SentenceWords.lower(sentence, i);
            if (OF_STATES.contains(word)) {
                return false;
            }
            town |= OF_TOWNS.contains(word);
        }
        return town;
    }
}
