package dev.hearsay.extract.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;

/** What months and days of the week are called, in full and short, in lower case. */
public final class CalendarNames {

    /** The months, January first. */
    public static final ImmutableList<String> MONTHS = ImmutableList.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** The days of the week, Monday first. */
    public static final ImmutableList<String> WEEKDAYS =
            ImmutableList.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** A regular expression of a month, in full or short, where case is ignored; it captures nothing. */
    public static final String MONTH_REGEX = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final ImmutableMap<String, Integer> MONTH_NUMBERS = numbered(MONTHS, "sept");
    private static final ImmutableMap<String, Integer> WEEKDAY_NUMBERS = numbered(WEEKDAYS, "thurs");

    /**
     * Every name that says nothing but a month or a day; "sun", "sat", "mar" without a full stop may be other words.
     */
    private static final ImmutableSet<String> UNMISTAKABLE = Streams.concat(
                    MONTHS.stream(),
                    WEEKDAYS.stream(),
                    MONTHS.stream().filter(name -> name.length() > 4).map(name -> name.substring(0, 3) + "."),
                    ImmutableList.of("sept.").stream())
            .collect(ImmutableSet.toImmutableSet());

    private CalendarNames() {}

    private static ImmutableMap<String, Integer> numbered(ImmutableList<String> names, String further) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            numbers.put(name, i + 1);
            if (name.length() > 3) {
                numbers.put(name.substring(0, 3), i + 1);
                numbers.put(name.substring(0, 3) + ".", i + 1);
            }
            if (name.startsWith(further)) {
                numbers.put(further, i + 1);
                numbers.put(further + ".", i + 1);
            }
        }
        return numbers.buildOrThrow();
    }

    /**
     * Returns the number of a month.
     *
     * @param word its name, in full or short, in lower case
     * @return 1 to 12, or 0 for another word
     */
    public static int month(String word) {
        return MONTH_NUMBERS.getOrDefault(word, 0);
    }

    /**
     * Returns the number of a day of the week.
     *
     * @param word its name, in full or short, in lower case
     * @return 1 (Monday) to 7, or 0 for another word
     */
    public static int weekday(String word) {
        return WEEKDAY_NUMBERS.getOrDefault(word, 0);
    }

    /**
     * Tells whether a word is the name of a month or a day, in full or short with a full stop.
     *
     * @param word the word, in lower case
     * @return whether it is
     */
    public static boolean isName(String word) {
        return UNMISTAKABLE.contains(word);
    }
}
