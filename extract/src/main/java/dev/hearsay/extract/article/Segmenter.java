package dev.hearsay.extract.article;

import com.google.common.base.CharMatcher;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts an article into segments by what its lines say and where they stand. Rules in order of certainty: what the
 * markup tells, the furniture of pages, notices, links to other articles, captions, the headline, boxes by another
 * author, quotations and titles set apart; the rest is running text.
 */
final class Segmenter {
    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_PULL_QUOTE = 20;
    private static final int LONGEST_SUBHEADING = 12;
    private static final int SENTENCES_TRIED = 6;

    private static final Pattern LINK_ONLY =
            Pattern.compile("^(?:\\*\\*|[-*\u2022>]\\s+)?\\[[^\\[\\]]{1,400}\\]\\([^()\\s]{0,2000}\\)(?:\\*\\*)?$");
    private static final Pattern PULLED = Pattern.compile(
            "^(?:[\u2018\u201c\"'\u00ab])[^\u2018\u201c\"\u00ab]{2,160}[^.!?,\u2026](?:[\u2019\u201d\"'\u00bb])$");
    private static final CharMatcher QUOTES = CharMatcher.anyOf("\u2018\u2019\u201c\u201d\"'\u00ab\u00bb");

    private final OutletDirectory directory;
    private final NoticeRules notices;
    private final Datelines datelines;

    Segmenter(OutletDirectory directory) {
        this.directory = directory;
        this.notices = new NoticeRules(directory);
        this.datelines = new Datelines(directory);
    }

    Layout segment(RawArticle article) {
        Layout layout = new Layout(article.text(), Blocks.of(article.text()));
        markup(layout, article.segments());
        layout.forEachUndecided(LineRules::isBoilerplate, SegmentKind.BOILERPLATE);
        notices(layout);
        OutletLines.mark(layout, directory);
        related(layout);
        captions(layout);
        headline(layout, article.title());
        AnalysisBoxes.mark(layout, directory);
        setApart(layout);
        ending(layout);
        insideParagraphs(layout);
        return layout;
    }

    private static void markup(Layout layout, List<Segment> segments) {
        int next = 0;
        List<Segment> sorted =
                segments.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        for (int i = 0; i < layout.size(); i++) {
            Span span = layout.block(i).span();
            while (next < sorted.size() && sorted.get(next).span().end() <= span.start()) {
                next++;
            }
            if (next < sorted.size() && sorted.get(next).span().contains(span)) {
                layout.decide(i, sorted.get(next).kind(), sorted.get(next).author());
            }
        }
    }

    private void notices(Layout layout) {
        int last = layout.lastProse();
        for (int i = 0; i < layout.size(); i++) {
            boolean open = layout.undecided(i) || layout.is(i, SegmentKind.BOILERPLATE);
            if (open) {
                int line = i;
                notices.read(layout.text(), layout.block(i), i > last).ifPresent(notice -> {
                    layout.notice(line, notice);
                    if (notice.url().isPresent() && line > 0 && notices.isAddressLabel(layout.block(line - 1))) {
                        layout.decide(line - 1, SegmentKind.NOTICE);
                    }
                });
            }
        }
    }

    private static void related(Layout layout) {
        boolean list = false;
        for (int i = 0; i < layout.size(); i++) {
            if (!layout.undecided(i)) {
                continue;
            }
            Block block = layout.block(i);
            Optional<String> label = LineRules.related(block);
            boolean titleAfterLabel =
                    label.isPresent() && (label.get().isEmpty() || !label.get().endsWith("."));
            boolean link = LINK_ONLY.matcher(raw(layout, block)).matches();
            list = list ? block.isTitle() : label.isPresent() && label.get().isEmpty();
            if (titleAfterLabel || link || list) {
                layout.decide(i, SegmentKind.RELATED_LINK);
            }
        }
    }

    private static String raw(Layout layout, Block block) {
        return block.isShort() ? layout.text().substring(block.start(), block.end()) : "";
    }

    /** A block that ends with a credit, one a credit follows, and one that stands twice in a row. */
    private static void captions(Layout layout) {
        layout.forEachUndecided(
                block -> block.isShort() && block.words() <= LONGEST_CAPTION && LineRules.endsInCredit(block),
                SegmentKind.CAPTION);
        layout.forEachUndecided(LineRules::isPictureCredit, SegmentKind.CAPTION);
        for (int i = 0; i < layout.size(); i++) {
            int next = layout.next(i);
            if (captionLike(layout, i) && captionLike(layout, next) && same(layout.block(i), layout.block(next))) {
                layout.decide(i, SegmentKind.CAPTION);
                layout.decide(next, SegmentKind.CAPTION);
            }
        }
        int first = layout.firstProse();
        boolean credited =
                layout.is(first + 1, SegmentKind.CAPTION) && LineRules.isPictureCredit(layout.block(first + 1));
        if (credited && captionLike(layout, first)) {
            layout.decide(first, SegmentKind.CAPTION);
        }
    }

    private static boolean captionLike(Layout layout, int i) {
        return layout.undecided(i)
                && layout.block(i).isShort()
                && layout.block(i).words() <= LONGEST_CAPTION
                && layout.block(i).words() > 1;
    }

    private static boolean same(Block one, Block other) {
        return QUOTES.removeFrom(one.plain()).equals(QUOTES.removeFrom(other.plain()));
    }

    private void headline(Layout layout, Optional<String> title) {
        int first = layout.firstProse();
        boolean noProse = first == layout.size();
        for (int i = 0; i < (noProse ? 1 : first); i++) {
            if (layout.undecided(i) && layout.block(i).isTitle() && (!noProse || followed(layout, i))) {
                layout.decide(
                        i,
                        directory.byName(layout.block(i).plain()).isPresent()
                                ? SegmentKind.NOTICE
                                : SegmentKind.HEADLINE);
            }
        }
        title.ifPresent(
                given -> layout.forEachUndecided(block -> block.plain().equalsIgnoreCase(given), SegmentKind.HEADLINE));
        layout.forEachUndecided(block -> block.heading() > 0, SegmentKind.HEADLINE);
    }

    /** Without running text a line is a title only if a longer one follows. */
    private static boolean followed(Layout layout, int i) {
        int next = layout.next(i);
        return layout.undecided(next)
                && layout.block(next).words() > layout.block(i).words();
    }

    /** Quotations and titles between paragraphs. */
    private static void setApart(Layout layout) {
        int first = layout.firstProse();
        int last = layout.lastProse();
        for (int i = 0; i < last; i++) {
            if (!layout.undecided(i) || layout.prose(i)) {
                continue;
            }
            Block block = layout.block(i);
            if (block.words() <= LONGEST_PULL_QUOTE
                    && PULLED.matcher(block.plain()).matches()) {
                layout.decide(i, SegmentKind.PULL_QUOTE);
            } else if (i > first && isSubheading(layout, i)) {
                layout.decide(i, SegmentKind.HEADLINE);
            }
        }
    }

    private static boolean isSubheading(Layout layout, int i) {
        Block block = layout.block(i);
        boolean between = layout.prose(layout.next(i));
        boolean words = block.isTitle() && block.words() <= LONGEST_SUBHEADING && !block.endsSentence();
        char first = block.plain().isEmpty() ? '-' : block.plain().charAt(0);
        return between
                && words
                && Character.isLetterOrDigit(first)
                && !Character.isLowerCase(first)
                && block.plain().indexOf(": ") < 0;
    }

    /** Lines after the last paragraph: a signature, a name of an outlet, a stray button. */
    private void ending(Layout layout) {
        int last = layout.lastProse();
        for (int i = last + 1; last >= 0 && i < layout.size(); i++) {
            Block block = layout.block(i);
            if (layout.undecided(i)
                    && block.isTitle()
                    && !block.endsSentence()
                    && block.words() <= LONGEST_SUBHEADING) {
                boolean name = Names.isPerson(block.plain())
                        || directory.byName(block.plain()).isPresent();
                layout.decide(i, name ? SegmentKind.NOTICE : SegmentKind.BOILERPLATE);
            }
        }
    }

    /** The dateline of the first paragraph and notices that end a paragraph. */
    private void insideParagraphs(Layout layout) {
        int first = layout.firstProse();
        if (first < layout.size()) {
            datelines.in(layout.text(), layout.block(first)).ifPresent(layout::noticeInside);
        }
        for (int i = 0; i < layout.size(); i++) {
            if (layout.prose(i) && mayEndInNotice(layout.block(i))) {
                endingNotice(layout.text(), layout.block(i)).ifPresent(layout::noticeInside);
            }
        }
    }

    private static boolean mayEndInNotice(Block block) {
        String tail = block.tail().toLowerCase(Locale.ROOT);
        return tail.contains("publish")
                || tail.contains("printed")
                || tail.contains("appeared")
                || tail.contains("contributed")
                || tail.contains("permission")
                || tail.contains("this article")
                || tail.contains("this story");
    }

    /** Tries the last sentences from the end, so that "the L.A. Times." is not cut. */
    private Optional<Notice> endingNotice(String text, Block block) {
        int tried = 0;
        int limit = Math.max(block.start(), block.end() - Block.SHORT);
        for (int at = block.end() - 2; at > limit && tried < SENTENCES_TRIED; at--) {
            if (Character.isWhitespace(text.charAt(at)) && ".!?\"\u201d)".indexOf(text.charAt(at - 1)) >= 0) {
                tried++;
                Block sentence = Block.of(text, at + 1, block.end());
                Optional<Notice> notice = notices.sentence(sentence.span(), sentence.plain());
                if (notice.isPresent()) {
                    return notice;
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the outlet of a line that is nothing but its name} */
    static Optional<Outlet> outletLine(Block block, OutletDirectory directory) {
        return block.isShort() ? directory.byName(block.plain()) : Optional.empty();
    }

    /** {@return the person of a line that is nothing but a name} */
    static Optional<Source> personLine(Block block) {
        String name = block.plain().replaceFirst("^(?i:by|with)\\s+", "");
        return block.isShort() && Names.isPerson(name)
                ? Optional.of(Source.person(Names.inLowerCase(name)))
                : Optional.empty();
    }
}
