package dev.hearsay.extract.article;

import static dev.hearsay.extract.time.CalendarNames.MONTH_REGEX;

import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Span;
import dev.hearsay.extract.article.Notice.Origin;
import dev.hearsay.extract.syntax.Dateline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline before the first words of an article: "LONDON, Sept 9 (Reuters) -", "(AP) \u2014", "MOSCOW. /TASS/.", or
 * the place alone, in capitals.
 */
final class Datelines {
    private static final int LONGEST = 120;
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'\u2019\\u00a0 -]{1,40}(?:[,/] ?\\p{Lu}[\\p{L}.'\u2019 -]{1,30}){0,2}";
    private static final String DATE =
            "(?:" + MONTH_REGEX + " \\d{1,2}(?:,? (?:19|20)\\d\\d)?|\\d{1,2} " + MONTH_REGEX + "(?: (?:19|20)\\d\\d)?)";
    private static final String DASH = "\\s*(?:[\u2013\u2014\u2015]|-{1,3}|:|\\.)?\\s*";

    private static final Pattern CREDITED = Pattern.compile("^(?:" + PLACE + "[,.:]?\\s*)??(?:(?i:" + DATE
            + ")[.,]?\\s*)?" + "(?:[-\u2013\u2014]\\s*)?(?:\\(([^()]{2,40})\\)|/([^/]{2,40})/)" + DASH
            + "(?!(?<=[)/]\\s?)\\s?\\p{Ll})");
    private static final Pattern NAME_FIRST =
            Pattern.compile("^(\\p{Lu}[\\p{L} ]{1,30})\\s+(?:[\u2013\u2014]|--?)\\s+(?=\\p{Lu})");
    /** "TASS, September 24." */
    private static final Pattern AGENCY_AND_DAY =
            Pattern.compile("^(\\p{Lu}[\\p{L} ]{1,30}), (?i:" + DATE + ")\\s*(?:[.:]|[\u2013\u2014-])\\s*(?=\\p{Lu})");

    private static final Pattern DATED = Pattern.compile("(?i)" + DATE);

    private final OutletDirectory directory;

    Datelines(OutletDirectory directory) {
        this.directory = directory;
    }

    /** {@return the dateline at the beginning of a paragraph} */
    Optional<Notice> in(String text, Block block) {
        String start = text.substring(block.start(), Math.min(block.end(), block.start() + LONGEST))
                .replace('\u00a0', ' ');
        Matcher credited = CREDITED.matcher(start);
        if (credited.find()) {
            String name = credited.group(1) != null ? credited.group(1) : credited.group(2);
            Optional<Outlet> outlet = directory.byName(Names.trimmed(name));
            if (outlet.isPresent()) {
                return notice(block, credited.group(), outlet);
            }
        }
        for (Pattern pattern : List.of(NAME_FIRST, AGENCY_AND_DAY)) {
            Matcher first = pattern.matcher(start);
            Optional<Outlet> agency =
                    first.find() ? directory.byName(first.group(1)).filter(NoticeRules::isAgency) : Optional.empty();
            if (agency.isPresent()) {
                return notice(block, first.group(), agency);
            }
        }
        int sentence = Dateline.end(text, block.start(), block.end());
        return sentence > block.start()
                ? notice(block, text.substring(block.start(), sentence), Optional.empty())
                : Optional.empty();
    }

    private static Optional<Notice> notice(Block block, String dateline, Optional<Outlet> outlet) {
        if (block.start() + dateline.length() >= block.end()) {
            return Optional.empty();
        }
        Span span =
                new Span(block.start(), block.start() + dateline.stripTrailing().length());
        Notice notice = Notice.of(
                span,
                outlet.stream()
                        .map(origin -> new Origin(
                                NoticeRules.isAgency(origin) ? DerivationKind.WIRE_COPY : DerivationKind.SYNDICATION,
                                origin))
                        .toList());
        return Optional.of(day(dateline).map(day -> withDay(notice, day)).orElse(notice));
    }

    private static Optional<LocalDate> day(String dateline) {
        return DATED.matcher(dateline)
                .results()
                .map(match -> Dates.publication(match.group()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Notice withDay(Notice notice, LocalDate day) {
        return new Notice(notice.span(), notice.authors(), Optional.of(day), notice.url(), notice.origins());
    }
}
