package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Whether "he" or "she" can stand for a person, as far as the words of the text tell. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final ImmutableSet<String> OF_WOMEN = ImmutableSet.of(
            "mrs",
            "ms",
            "miss",
            "dame",
            "lady",
            "madam",
            "queen",
            "princess",
            "mother",
            "sister",
            "daughter",
            "wife",
            "widow",
            "aunt",
            "grandmother",
            "girl",
            "actress",
            "nun");
    private static final ImmutableSet<String> OF_MEN = ImmutableSet.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "father",
            "brother",
            "son",
            "husband",
            "widower",
            "uncle",
            "grandfather",
            "boy",
            "actor",
            "monk");

    /** What a form of address or a word for what somebody does tells. */
    static Gender ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
        if (OF_WOMEN.contains(lower) || lower.endsWith("woman")) {
            return FEMALE;
        }
        return OF_MEN.contains(lower) || lower.equals("man") || lower.endsWith("sman") || lower.endsWith("rman")
                ? MALE
                : UNKNOWN;
    }

    /** Whether both can be said of one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** This, or the other where this is not known. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
