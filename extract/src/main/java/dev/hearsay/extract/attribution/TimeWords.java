package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.time.CalendarNames;

/** Tells nouns of time from others. */
final class TimeWords {

    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "week",
            "weekend",
            "month",
            "year",
            "decade",
            "century",
            "hour",
            "minute",
            "moment",
            "time",
            "past",
            "future",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall");

    /** What leads up to a time: "on Friday", "late last week". */
    static final ImmutableSet<String> LEADS_TO_TIME =
            ImmutableSet.of("on", "last", "this", "late", "early", "earlier", "in", "at", "the");

    private final Tokens tokens;

    TimeWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether a token names a time: a weekday, a month, a year, a length of time} */
    boolean isTime(int i) {
        return CalendarNames.isName(tokens.lower(i))
                || WORDS.contains(tokens.lower(i))
                || WORDS.contains(tokens.lemma(i))
                || isYear(i);
    }

    boolean isYear(int i) {
        String word = tokens.lower(i);
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && tokens.tag(i).equals("CD");
    }
}
