package dev.hearsay.extract.syntax;

import static dev.hearsay.extract.time.CalendarNames.MONTH_REGEX;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline before the first sentence of a report: "LONDON, Sept 9 (Reuters) -", "Lissa (AFP) –", "(AP) —", "MOSCOW,
 * May 4. /TASS/.", or the place alone in capitals, "NEW YORK —". It is no part of the sentence that follows.
 */
public final class Dateline {
    /** A longer one is none; keeps the time bounded. */
    private static final int LONGEST = 120;

    private static final String GAP = "[ \u00a0\u202f\t]";
    private static final String DASH = "(?:[\u2013\u2014\u2015]|-{1,3})";

    private static final String CAPITALS =
            "(?:\\p{Lu}\\p{Ll}{1,2}(?=\\p{Lu}{3}))?(?=\\p{Lu}{3}|\\p{Lu}{1,2}[.'\u2019]?[ /'\u2019-]?\\p{Lu}{2})"
                    + "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]{0,24}"
                    + "(?:" + GAP + "?[ /]" + GAP
                    + "?(?:\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]{0,24}|d[aeiou]s?|Mc\\p{Lu}{1,20})){0,4}";
    private static final String NAME = "(?!(?:The|An?)" + GAP
            + ")\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{1,24}(?:[ /]\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{1,24}){0,2}";
    private static final String REGION = "(?:," + GAP
            + "?\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{1,24}(?: (?:of |and |the ){0,2}\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,24}){0,3}){0,2}?";

    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?)";
    private static final String YEAR = "(?:,?" + GAP + "(?:19|20)\\d\\d)?";
    /** A day with or without its year, as datelines and bylines write it; case is to be ignored. */
    private static final String DAY = "(?i:(?:" + WEEKDAY + ",?" + GAP + ")?(?:" + MONTH_REGEX + GAP
            + "\\d{1,2}|\\d{1,2}" + GAP + MONTH_REGEX + ")" + YEAR + "|" + WEEKDAY + ")";

    private static final String ON_DAY = "(?:[,.]?" + GAP + DAY + ")";
    private static final String CREDIT = "(?:" + GAP + "?\\([\\p{L}][^()\\n]{1,40}\\))";
    private static final String SLASHED = "(?:" + GAP + "?/[^/\\n]{2,40}/)";

    /** "- Russia", "—Russia", "- 'We": what comes after is a sentence, not a line in capitals. */
    private static final String SENTENCE =
            "(?=[\"'\u2018\u201c\u00ab(\\[]{0,2}[\\p{Lu}\\p{N}$\u20ac\u00a3])(?=[^\\n]{0,40}\\p{Ll}{2})";

    private static final String SET_OFF =
            "(?:" + GAP + "{0,3}" + DASH + GAP + "{1,3}|" + GAP + "?[\u2014\u2015])" + SENTENCE;
    /** An apposition between dashes, "Alder Bank (ALB) - Norvia's largest lender - said", is no dateline. */
    private static final String NOT_BETWEEN_DASHES = "(?![^.\\n]{1,80}" + GAP + DASH + GAP + "\\p{Ll})";

    private static final Pattern FORM = Pattern.compile("(?:"
            + CAPITALS + REGION + ON_DAY + "?" + CREDIT + "?" + SET_OFF
            + "|" + NAME + REGION + "(?:" + ON_DAY + "?" + CREDIT + SET_OFF + NOT_BETWEEN_DASHES + "|" + ON_DAY
            + SET_OFF + ")"
            + "|(?:" + DAY + ")?" + CREDIT + SET_OFF
            + "|" + CAPITALS + REGION + ON_DAY + "?[,.:]?(?:" + SLASHED + "|" + GAP + "?\\(\\p{L}{2,12}\\))[.:]?" + GAP
            + "{1,3}" + SENTENCE
            + ")");

    private Dateline() {}

    /**
     * {@return where the sentence behind a dateline starts; the start given, where there is no dateline}
     *
     * @param text the text
     * @param from where a line starts
     * @param to where it ends, exclusive
     */
    public static int end(String text, int from, int to) {
        int start = from;
        while (start < to && Characters.gap(text.charAt(start))) {
            start++;
        }
        boolean may = start < to
                && (Character.isUpperCase(text.charAt(start))
                        || text.charAt(start) == '('
                        || Characters.digit(text.charAt(start)));
        if (!may) {
            return from;
        }
        Matcher dateline =
                FORM.matcher(text).region(start, Math.min(to, start + LONGEST)).useTransparentBounds(true);
        return dateline.lookingAt() && dateline.end() < to ? dateline.end() : from;
    }
}
