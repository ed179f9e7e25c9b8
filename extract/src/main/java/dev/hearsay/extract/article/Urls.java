package dev.hearsay.extract.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address tells: its host and the date many outlets put into the path. */
final class Urls {
    private static final int LONGEST = 2048;
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://");
    private static final Pattern DATE =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/-]|$)");

    private Urls() {}

    /** {@return the host in lower case without {@code www.}; empty where there is none} */
    static String host(String url) {
        if (url.length() > LONGEST) {
            return "";
        }
        String rest = SCHEME.matcher(url.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        String host = rest.split("[/?#:]", 2)[0];
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** {@return the day in the path, such as {@code /2020/03/11/}} */
    static Optional<LocalDate> day(String url) {
        Matcher matcher = DATE.matcher(url.length() > LONGEST ? "" : url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
