package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a newsroom sets before the first sentence of a paragraph and nobody says: "EXCLUSIVE:", the clock of a live
 * ticker, "Why it matters:".
 */
final class Labels {
    private static final String CLOCK =
            "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?(?: ?[\\u2013\\u2014|]| -|:)";
    private static final String ALERT =
            "(?i:breaking(?: news)?|exclusive|updated?(?: \\d+)?|live|watch|just in|developing"
                    + "|scoop|analysis|explainer|video)(?::| ?[\\u2013\\u2014]| -)";
    private static final String HEADING = "(?:Why it matters|What they[’']re saying|What[’']s (?:next|new|happening)"
            + "|What we[’']re watching|What to (?:watch|know)|How it works|Between the lines|By the numbers|Driving the news"
            + "|Go deeper|Reality check|State of play|The (?:big picture|bottom line|intrigue|latest|other side)"
            + "|Yes, but|Zoom (?:in|out)):";
    private static final Pattern LABEL =
            Pattern.compile("(?m)^[ \\t>*•-]*((?:" + CLOCK + "|" + ALERT + "|" + HEADING + ")\\**)(?=\\s)");

    private Labels() {}

    /** {@return where they stand in a text} */
    static ImmutableList<Span> in(String text) {
        ImmutableList.Builder<Span> found = ImmutableList.builder();
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return found.build();
    }
}
