package dev.hearsay.extract.article;

import dev.hearsay.core.Outlet;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.extract.press.PressWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line that names the outlet, under the byline, "By Ida Holm / The Coast Courier / 12 March 2024", or right under
 * the headline and above either.
 */
final class OutletLines {
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'\u2019&.-]*|of|the|and|&)" + "(?: (?:\\p{Lu}[\\p{L}'\u2019&.-]*|of|the|and|&)){1,5}");

    private OutletLines() {}

    /** Takes the line for a notice and remembers the outlet. */
    static void mark(Layout layout, OutletDirectory directory) {
        int end = layout.firstProse();
        for (int i = 1; i < end; i++) {
            boolean placed = layout.undecided(i) && (underByline(layout, i) || aboveDate(layout, i, end));
            Optional<Outlet> outlet = placed ? outlet(layout.block(i).plain(), directory) : Optional.empty();
            if (outlet.isPresent()) {
                layout.decide(i, SegmentKind.NOTICE);
                layout.outlet(outlet.get());
                return;
            }
        }
    }

    private static Optional<Outlet> outlet(String line, OutletDirectory directory) {
        String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean named = NAME.matcher(line).matches() && PressWords.endsOutlet(last);
        return directory.byName(line).or(() -> named ? Optional.of(directory.named(line)) : Optional.empty());
    }

    private static boolean underByline(Layout layout, int line) {
        return layout.isByline(line - 1) && adjacent(layout, line - 1, line);
    }

    /** Between the headline and the date or the byline. */
    private static boolean aboveDate(Layout layout, int line, int end) {
        return line == 1
                && line + 1 < end
                && !layout.undecided(line + 1)
                && adjacent(layout, line - 1, line)
                && adjacent(layout, line, line + 1);
    }

    private static boolean adjacent(Layout layout, int one, int other) {
        String between = layout.text()
                .substring(layout.block(one).end(), layout.block(other).start());
        return between.chars().filter(c -> c == '\n').count() <= 1;
    }
}
