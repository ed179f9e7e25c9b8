package dev.hearsay.extract.source;

import java.util.Locale;

/** The personal pronouns, in whatever case they stand. */
enum Pronoun {
    FIRST,
    HE,
    SHE,
    IT,
    THEY,
    OTHER;

    /** Which one a word is; "you" and "one" are others, which stand for nobody in particular. */
    static Pronoun of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" -> FIRST;
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "they", "them", "their", "theirs", "themselves" -> THEY;
            case "it", "its", "itself" -> IT;
            default -> OTHER;
        };
    }

    /** What it says of a person it stands for. */
    Gender gender() {
        return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
