package dev.hearsay.extract.relate;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times of day of a wording: "6 pm", "21:00 GMT", "midnight".
 *
 * @param times them, in the order of the text
 */
record ClockTimes(ImmutableList<Time> times) {
    private static final Pattern TIME = Pattern.compile(
            "(?:\\b(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?"
                    + "|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)\\b)|\\b(?<word>midnight|noon|midday)\\b)"
                    + "(?: (?<zone>GMT|UTC|B?ST|CES?T|[EPM][SD]?T|MSK|local time))?",
            Pattern.CASE_INSENSITIVE);
    private static final int DAY = 24 * 60;
    /** "About 6 pm" and "5:50 pm" are the same for a newspaper. */
    private static final int ABOUT = 15;

    /**
     * A time of day.
     *
     * @param minute minutes since midnight
     * @param zone its zone as written, in lower case, or empty
     */
    record Time(int minute, String zone) {
        private boolean near(Time that) {
            int apart = Math.abs(minute - that.minute);
            boolean comparable = zone.isEmpty() || that.zone.isEmpty() || zone.equals(that.zone);
            return comparable && Math.min(apart, DAY - apart) <= ABOUT;
        }
    }

    static ClockTimes in(String text) {
        ImmutableList.Builder<Time> times = ImmutableList.builder();
        Matcher matcher = TIME.matcher(text);
        while (matcher.find()) {
            String zone = Strings.nullToEmpty(matcher.group("zone")).toLowerCase(Locale.ROOT);
            times.add(new Time(minute(matcher), zone));
        }
        return new ClockTimes(times.build());
    }

    private static int minute(Matcher time) {
        if (time.group("word") != null) {
            return time.group("word").equalsIgnoreCase("midnight") ? 0 : DAY / 2;
        }
        if (time.group("hour24") != null) {
            return Integer.parseInt(time.group("hour24")) * 60 + Integer.parseInt(time.group("minute24"));
        }
        int hour =
                Integer.parseInt(time.group("hour")) % 12 + (time.group("half").equalsIgnoreCase("p") ? 12 : 0);
        return hour * 60 + (time.group("minute") == null ? 0 : Integer.parseInt(time.group("minute")));
    }

    /** {@return whether both name a time of day, and no time of one is near any of the other} */
    boolean differ(ClockTimes that) {
        return !times.isEmpty()
                && !that.times.isEmpty()
                && times.stream().noneMatch(mine -> that.times.stream().anyMatch(mine::near));
    }
}
