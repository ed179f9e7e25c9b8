package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Boxes by another author in the middle of an article: a label such as "Analysis", a name, perhaps an outlet or a role,
 * then paragraphs.
 *
 * <p>Plain text does not say where a box ends. It is taken to end at the next thing set apart (a title, a quotation, an
 * advertisement); where the paragraphs of the article before it are single sentences and the box begins with a longer
 * one, at the first paragraph that is a single sentence again; and after {@link #MOST_PARAGRAPHS} in any case.
 */
final class AnalysisBoxes {
    /** Paragraphs in the longest box. */
    static final int MOST_PARAGRAPHS = 6;

    /** Blocks looked at before a box. */
    private static final int BEFORE = 40;

    private static final int LONGEST_ROLE = 8;
    private static final double SINGLE = 1.5;
    private static final ImmutableSet<String> LABELS = ImmutableSet.of(
            "analysis",
            "viewpoint",
            "opinion",
            "comment",
            "commentary",
            "at the scene",
            "eyewitness",
            "expert view",
            "perspective",
            "our correspondent's view",
            "the view from here",
            "on the ground",
            "news analysis",
            "in depth");
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:correspondent|editor|reporter|analyst|columnist|news|professor|expert|fellow|bureau|chief|writer)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE =
            Pattern.compile("[.!?][\"'\u201d\u2019)]*(?:\\s+(?=[\\p{Lu}\"\u201c\u2018(])|$)");

    private AnalysisBoxes() {}

    static void mark(Layout layout, OutletDirectory directory) {
        int first = layout.firstProse();
        for (int i = first + 1; i < layout.size(); i++) {
            if (isLabel(layout, i)) {
                mark(layout, i, directory);
            }
        }
    }

    /** {@return whether a line is the label of such a box} */
    static boolean isLabel(String line) {
        return LABELS.contains(line.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isLabel(Layout layout, int i) {
        boolean open = layout.undecided(i) || layout.is(i, SegmentKind.HEADLINE);
        return open && layout.block(i).isShort() && isLabel(layout.block(i).plain());
    }

    private static void mark(Layout layout, int label, OutletDirectory directory) {
        int at = layout.next(label);
        Optional<Source> author = at < layout.size() ? Segmenter.personLine(layout.block(at)) : Optional.empty();
        if (author.isEmpty()) {
            return;
        }
        double before = sentencesPerParagraph(layout, label);
        layout.decide(label, SegmentKind.NOTICE);
        layout.decide(at++, SegmentKind.NOTICE);
        if (layout.undecided(at) && isRole(layout.block(at), directory)) {
            layout.decide(at++, SegmentKind.NOTICE);
        }
        paragraphs(layout, at, before, author);
    }

    private static boolean isRole(Block block, OutletDirectory directory) {
        boolean role = block.words() <= LONGEST_ROLE
                && !block.endsSentence()
                && ROLE.matcher(block.plain()).find();
        return role || Segmenter.outletLine(block, directory).isPresent();
    }

    private static void paragraphs(Layout layout, int from, double before, Optional<Source> author) {
        boolean longer = layout.prose(from) && before <= SINGLE && sentences(layout, from) > 1;
        for (int i = from; i < from + MOST_PARAGRAPHS && layout.prose(i); i++) {
            if (longer && sentences(layout, i) == 1) {
                return;
            }
            layout.decide(i, SegmentKind.ANALYSIS_BOX, author);
        }
    }

    private static double sentencesPerParagraph(Layout layout, int end) {
        int paragraphs = 0;
        int sentences = 0;
        for (int i = Math.max(0, end - BEFORE); i < end; i++) {
            if (layout.prose(i)) {
                paragraphs++;
                sentences += sentences(layout, i);
            }
        }
        return (double) sentences / Math.max(1, paragraphs);
    }

    private static int sentences(Layout layout, int i) {
        Block block = layout.block(i);
        String text = layout.text().substring(block.start(), Math.min(block.end(), block.start() + 4 * Block.SHORT));
        return (int) Math.max(1, SENTENCE.matcher(text).results().count());
    }
}
