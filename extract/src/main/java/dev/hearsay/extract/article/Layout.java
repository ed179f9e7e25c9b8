package dev.hearsay.extract.article;

import dev.hearsay.core.Outlet;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The blocks of an article with what is decided of each so far; undecided ones are running text in the end. */
final class Layout {
    /** Advertisements between two parts that belong together. */
    private static final int REACH = 8;

    private final String text;
    private final List<Block> blocks;
    private final @Nullable SegmentKind[] kinds;
    private final @Nullable Source[] authors;
    private final List<Notice> notices = new ArrayList<>();
    private final Set<Span> bylines = new HashSet<>();
    private final NavigableMap<Integer, Span> inside = new TreeMap<>();
    private Optional<Outlet> outlet = Optional.empty();

    Layout(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.kinds = new SegmentKind[blocks.size()];
        this.authors = new Source[blocks.size()];
    }

    String text() {
        return text;
    }

    int size() {
        return blocks.size();
    }

    Block block(int i) {
        return blocks.get(i);
    }

    boolean undecided(int i) {
        return i >= 0 && i < size() && kinds[i] == null;
    }

    boolean is(int i, SegmentKind kind) {
        return i >= 0 && i < size() && kinds[i] == kind;
    }

    void decide(int i, SegmentKind kind) {
        kinds[i] = kind;
    }

    void decide(int i, SegmentKind kind, Optional<? extends Source> author) {
        kinds[i] = kind;
        authors[i] = author.orElse(null);
    }

    /** Takes a block for a notice, whatever was decided before. */
    void notice(int i, Notice notice) {
        kinds[i] = SegmentKind.NOTICE;
        add(notice);
    }

    /** Takes a part at the beginning or the end of a block of running text for a notice. */
    void noticeInside(Notice notice) {
        add(notice);
        inside.put(notice.span().start(), notice.span());
    }

    private void add(Notice notice) {
        notices.add(notice);
        if (!notice.authors().isEmpty()) {
            bylines.add(notice.span());
        }
    }

    /** {@return whether a line tells who wrote the article} */
    boolean isByline(int i) {
        return bylines.contains(block(i).span());
    }

    void outlet(Outlet named) {
        outlet = Optional.of(named);
    }

    /** {@return the outlet that a line under the byline names} */
    Optional<Outlet> outlet() {
        return outlet;
    }

    List<Notice> notices() {
        return notices.stream().sorted(Comparator.comparing(Notice::span)).toList();
    }

    boolean prose(int i) {
        return undecided(i) && blocks.get(i).isProse();
    }

    /** {@return the first undecided block of running text, or the number of blocks} */
    int firstProse() {
        int i = 0;
        while (i < size() && !prose(i)) {
            i++;
        }
        return i;
    }

    /** {@return the last undecided block of running text, or -1} */
    int lastProse() {
        int i = size() - 1;
        while (i >= 0 && !prose(i)) {
            i--;
        }
        return i;
    }

    /**
     * {@return the next block that is no advertisement, as far as {@link #REACH} goes; perhaps the number of blocks}
     */
    int next(int i) {
        int next = i + 1;
        while (next < Math.min(size(), i + REACH) && kinds[next] == SegmentKind.BOILERPLATE) {
            next++;
        }
        return next;
    }

    void forEachUndecided(Predicate<Block> rule, SegmentKind kind) {
        for (int i = 0; i < size(); i++) {
            if (kinds[i] == null && rule.test(blocks.get(i))) {
                kinds[i] = kind;
            }
        }
    }

    /** {@return the segments in the order of the text, neighbours of one body or box joined} */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            SegmentKind kind = kinds[i] == null ? SegmentKind.BODY : kinds[i];
            add(segments, kind, blocks.get(i).span(), Optional.ofNullable(authors[i]));
        }
        return segments;
    }

    private void add(List<Segment> segments, SegmentKind kind, Span span, Optional<Source> author) {
        Map.Entry<Integer, Span> notice = inside.ceilingEntry(span.start());
        if (notice != null && span.contains(notice.getValue()) && !span.equals(notice.getValue())) {
            addAround(segments, kind, span, author, notice.getValue());
            return;
        }
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        boolean joins = last != null
                && last.kind() == kind
                && last.author().equals(author)
                && (kind == SegmentKind.BODY || kind == SegmentKind.ANALYSIS_BOX);
        if (joins) {
            segments.remove(segments.size() - 1);
        }
        Span whole = joins && last != null ? new Span(last.span().start(), span.end()) : span;
        segments.add(segment(kind, whole, author));
    }

    private void addAround(List<Segment> segments, SegmentKind kind, Span span, Optional<Source> author, Span notice) {
        Optional<Span> before = trimmed(span.start(), notice.start());
        Optional<Span> after = trimmed(notice.end(), span.end());
        before.ifPresent(part -> add(segments, kind, part, author));
        segments.add(Segment.of(SegmentKind.NOTICE, notice));
        after.ifPresent(part -> add(segments, kind, part, author));
    }

    private Optional<Span> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static Segment segment(SegmentKind kind, Span span, Optional<Source> author) {
        Segment.Builder segment = Segment.builder();
        segment.kind(kind).span(span).author(author);
        return segment.build();
    }
}
