package dev.hearsay.extract.article;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.extract.article.Notice.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines about the article itself: bylines, dates, addresses, and notices that the text is another outlet's. A sentence
 * of the running text that tells where something else was published is none.
 */
final class NoticeRules {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final int LONGEST_BYLINE = 18;

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:by|written by|reported by|story by|text by|author|authors)\\b\\s*:?\\s+(.{2,200})$", FLAGS);
    private static final Pattern STAFF_OF =
            Pattern.compile(" (?:staff|newsroom|reporters?|correspondents?|staff writers?)$", FLAGS);
    private static final Splitter SECTIONS = Splitter.on(Pattern.compile("\\s*[|\u2022\u00b7;]\\s*"))
            .omitEmptyStrings()
            .trimResults();
    private static final Splitter BYLINE_PARTS = Splitter.on(
                    Pattern.compile(
                            "\\s*(?:[|\u2022\u00b7/;]|\\s[\u2013\u2014-]\\s|,\\s|\\band\\b|\\bwith\\b|\\bfor\\b|&|\\bin\\b)\\s*"))
            .omitEmptyStrings()
            .trimResults();

    private static final String WORK =
            "(?:article|story|piece|report|post|column|essay|interview|commentary|dispatch|item|"
                    + "content|material|op-ed|analysis|feature|text|excerpt|transcript|video|investigation|statement)";
    private static final String SUBJECT =
            "(?:(?:a|an|another)(?: \\w+)? version of )?(?:this|the (?:above|original|following|"
                    + "preceding|foregoing)) (?:\\w+ )?" + WORK;
    private static final String TAKEN =
            "(?:re)?(?:published|printed|posted|produced|written|provided|supplied|distributed|"
                    + "syndicated|appeared|appears|ran|run|carried|reported|issued|released|aired|broadcast|reproduced|translated)";

    /** "This article was originally published by ...", "A version of this story first appeared in ...". */
    private static final Pattern PUBLISHED = Pattern.compile(
            "^" + SUBJECT
                    + "(?: (?:was|is|has been|had been|were))?(?: (?:also|originally|first|previously|here|jointly))*"
                    + " (" + TAKEN
                    + ")(?: originally| first)?(?: (?:here|online|exclusively|and \\w+|\\d+ \\w+ \\d+|today))?"
                    + "(?: (?:with|by) (?:the )?(?:kind |express )?permission)?"
                    + " (?:by|in|on|at|from|with|via|of|through|for|under agreement with) (.+)$",
            FLAGS);

    /**
     * "Originally published by ...", "First appeared in ...", "Reprinted from ...", "Republished with permission from
     * ...".
     */
    private static final Pattern BARE = Pattern.compile(
            "^(?:originally |first |previously |cross-)?(?:re)?(published|printed|posted|appeared|produced|distributed|provided|"
                    + "supplied|reproduced|syndicated)(?: here| online)?(?: (?:with|by) (?:the )?(?:kind |express )?permission)?"
                    + "(?: originally)?(?:,? courtesy| by (?:special )?arrangement)?"
                    + " (?:by|in|on|at|from|of|via|through|with) (.+)$",
            FLAGS);

    /** "Copyright (c) 2018. RFE/RL, Inc. Reprinted with the permission of Radio Free Europe/Radio Liberty, 1101 …". */
    private static final Pattern PERMITTED = Pattern.compile(
            "^(?:\u00a9|\\(c\\)|copyright).{0,80}?(?:re)?(printed|published) (?:with|by) (?:the )?permission of ([^,]+).*$",
            FLAGS);

    private static final Pattern TRANSLATED = Pattern.compile(
            "^(?:" + SUBJECT
                    + " (?:was|is) )?translated (?:from|by) (?:the (?:\\w+ )?(?:original )?(?:in|by|at|published (?:by|in)) )?(.+)$",
            FLAGS);

    private static final Pattern ORIGINAL = Pattern.compile(
            "^(?:read|see|view) the (?:original|full) (?:" + WORK
                    + "|version)?\\s*(?:here\\s*)?(?:at|on|in|from|by)\\s*:?\\s+(.+)$",
            FLAGS);

    private static final Pattern LABELLED = Pattern.compile(
            "^(?:source|sources|text|via|courtesy of|courtesy|from|credit|wire|agency|agencies|syndicated from|content by)\\s*[:\u2013\u2014-]?\\s+(.{2,80})$",
            FLAGS);

    private static final Pattern CONTRIBUTED = Pattern.compile(
            "^[(\\[]?(.{2,160}?),? (?:also )?(?:contributed|assisted) (?:to|in|with) (?:this|the) (?:\\w+ )?" + WORK
                    + "\\W*$",
            FLAGS);
    private static final Pattern WITH_INPUT = Pattern.compile(
            "^[(\\[]?(?:\\w+ )?with (?:additional )?(?:inputs?|files?|reporting|material|agency inputs?|information|contributions?)"
                    + " (?:from|by) (.{2,120}?)\\W*$|^[(\\[]with (.{2,40}?) inputs?\\W*$|"
                    + "^material from (.{2,80}?) was used in this " + WORK + "\\W*$",
            FLAGS);

    private static final Pattern STAFF = Pattern.compile(
            "^[(\\[]?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|reported|additional writing) by\\b.{2,300}$",
            FLAGS);

    /** "This is a summary of what was said by ... – to whom quoted text may be attributed – at today's briefing". */
    private static final Pattern SUMMARY =
            Pattern.compile("^this is a summary of what was said by\\b.{2,300}\\bmay be attributed\\b.{2,200}$", FLAGS);

    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:\u00a9|\\(c\\)|copyright)\\s*(?:\u00a9|\\(c\\))?\\s*(?:(?:19|20)\\d\\d)?,?\\s*(?:by )?(.{2,80}?)(?:[.,;].*)?$",
            FLAGS);

    private static final String URL = "<?(https?://[^\\s<>()\\]\"]{4,2000})>?";
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:(original(?: url| link| article| source| story)?|source(?: url| link)?|url|link|permalink|web ?link|read more at|via|canonical url|article url|short link|short url)"
                    + "\\s*:?\\s*)?(?:\\[[^\\]]{0,300}\\]\\()?" + URL + "\\)?\\s*\\.?$",
            FLAGS);
    private static final Pattern ADDRESS_LABEL = Pattern.compile(
            "^(?:original (?:url|link|article|source|story)|source(?: url| link)?|url|link|permalink|read more at|article url)\\s*:$",
            FLAGS);

    private static final Pattern LIST = Pattern.compile("\\s*(?:[/,;&]|\\band\\b)\\s*");

    private final OutletDirectory directory;

    NoticeRules(OutletDirectory directory) {
        this.directory = directory;
    }

    /**
     * Reads a line as a notice.
     *
     * @param text the article
     * @param block the line
     * @param afterBody whether no running text follows
     */
    Optional<Notice> read(String text, Block block, boolean afterBody) {
        if (!block.isShort()) {
            return Optional.empty();
        }
        String plain = block.plain();
        return address(text, block)
                .or(() -> Dates.isDateLine(plain)
                        ? Optional.of(Notice.dated(block.span(), Dates.publication(plain)))
                        : Optional.empty())
                .or(() -> byline(block))
                .or(() -> sentence(block.span(), plain))
                .or(() -> credit(block, afterBody))
                .or(() ->
                        STAFF.matcher(plain).matches() || SUMMARY.matcher(plain).matches()
                                ? Optional.of(Notice.plain(block.span()))
                                : Optional.empty());
    }

    /** {@return the label of an address that stands on the next line} */
    boolean isAddressLabel(Block block) {
        return block.isShort() && ADDRESS_LABEL.matcher(block.plain()).matches();
    }

    private static Optional<Notice> address(String text, Block block) {
        Matcher matcher = ADDRESS.matcher(text.substring(block.start(), block.end()));
        return matcher.matches() ? Optional.of(Notice.address(block.span(), matcher.group(2))) : Optional.empty();
    }

    private Optional<Notice> byline(Block block) {
        Matcher matcher = BYLINE.matcher(block.plain());
        if (!matcher.matches()
                || block.words() > LONGEST_BYLINE
                || block.plain().endsWith(".")) {
            return Optional.empty();
        }
        List<Source> authors = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        Optional<LocalDate> day = Optional.empty();
        for (String part : parts(matcher.group(1))) {
            Optional<Outlet> outlet =
                    directory.byName(STAFF_OF.matcher(Names.trimmed(part)).replaceAll(""));
            day = day.or(() -> Dates.publication(part));
            if (outlet.isPresent()) {
                authors.add(outlet.get());
                origins.add(new Origin(byKind(outlet.get()), outlet.get()));
            } else if (Names.isPerson(Names.trimmed(part))) {
                authors.add(Source.person(Names.inLowerCase(Names.trimmed(part))));
            }
        }
        boolean empty = authors.isEmpty()
                && !block.lower()
                        .matches(
                                "by (?:our )?(?:own )?(?:\\w+ )?(?:staff|correspondents?|reporters?|editors?|agencies|wire|desk).*");
        return empty
                ? Optional.empty()
                : Optional.of(new Notice(
                        block.span(),
                        ImmutableList.copyOf(authors),
                        day,
                        Optional.empty(),
                        ImmutableList.copyOf(origins)));
    }

    /** A date and a whole name such as "Radio Free Europe/Radio Liberty" are not cut. */
    private List<String> parts(String names) {
        return SECTIONS.splitToStream(names)
                .flatMap(section -> isWhole(section) ? Stream.of(section) : BYLINE_PARTS.splitToStream(section))
                .toList();
    }

    private boolean isWhole(String section) {
        return Dates.isDateLine(section)
                || directory.byName(Names.trimmed(section)).isPresent();
    }

    /** {@return the notice a sentence is, if it is one} */
    Optional<Notice> sentence(Span span, String plain) {
        return taken(plain).or(() -> input(plain)).map(origins -> Notice.of(span, origins));
    }

    private Optional<List<Origin>> taken(String plain) {
        for (Pattern pattern : List.of(TRANSLATED, PUBLISHED, BARE, PERMITTED, ORIGINAL)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                String name = matcher.group(matcher.groupCount());
                DerivationKind kind = pattern == TRANSLATED ? DerivationKind.TRANSLATION : DerivationKind.REPRINT;
                Optional<Outlet> outlet = Names.outletAt(name, directory);
                if (outlet.isPresent() && (pattern != TRANSLATED || isKnown(outlet.get()))) {
                    return Optional.of(List.of(new Origin(kindOf(kind, outlet.get()), outlet.get())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Origin>> input(String plain) {
        Optional<String> names = Stream.of(CONTRIBUTED, WITH_INPUT)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .map(NoticeRules::firstGroup)
                .findFirst();
        return names.map(list -> outlets(list).stream()
                .map(outlet -> new Origin(DerivationKind.PARTIAL, outlet))
                .toList());
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }

    /** An agency's name alone, "Source: ...", or its copyright. */
    private Optional<Notice> credit(Block block, boolean afterBody) {
        String plain = block.plain();
        Matcher labelled = LABELLED.matcher(plain);
        if (labelled.matches()) {
            return credited(block, outlets(labelled.group(1)));
        }
        Matcher copyright = COPYRIGHT.matcher(plain);
        boolean bracketed = plain.startsWith("(") || plain.startsWith("[");
        if (copyright.matches()) {
            return credited(block, agencies(copyright.group(1)));
        }
        return bracketed && !afterBody ? Optional.empty() : credited(block, agencies(plain));
    }

    private static Optional<Notice> credited(Block block, List<Outlet> outlets) {
        List<Origin> origins = outlets.stream()
                .map(outlet -> new Origin(byKind(outlet), outlet))
                .toList();
        return origins.isEmpty() ? Optional.empty() : Optional.of(Notice.of(block.span(), origins));
    }

    private List<Outlet> agencies(String names) {
        return outlets(names).stream().filter(NoticeRules::isAgency).toList();
    }

    /** {@return the outlets of a list, empty unless the directory knows each} */
    private List<Outlet> outlets(String names) {
        String list = Names.trimmed(names);
        Optional<Outlet> one = directory.byName(list);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Outlet> outlets = new ArrayList<>();
        for (String name : Splitter.on(LIST).omitEmptyStrings().split(list)) {
            Optional<Outlet> outlet = directory.byName(Names.trimmed(name));
            if (outlet.isEmpty()) {
                return List.of();
            }
            outlets.add(outlet.get());
        }
        return outlets;
    }

    static boolean isAgency(Outlet outlet) {
        return outlet.kind().equals(Optional.of(OutletKind.AGENCY));
    }

    private boolean isKnown(Outlet outlet) {
        return directory.byName(outlet.name()).isPresent();
    }

    private static DerivationKind byKind(Outlet outlet) {
        return kindOf(DerivationKind.REPRINT, outlet);
    }

    private static DerivationKind kindOf(DerivationKind kind, Outlet outlet) {
        return kind == DerivationKind.REPRINT && isAgency(outlet) ? DerivationKind.WIRE_COPY : kind;
    }
}
