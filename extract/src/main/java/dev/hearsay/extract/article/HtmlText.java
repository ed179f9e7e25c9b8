package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The words of a part of a page as plain text: a paragraph for every block, with a blank line between, and the kinds
 * that elements tell. Scripts, menus, forms and buttons are left out. Walks the tree without recursion.
 *
 * @param text the plain text
 * @param segments the parts whose kind the elements tell
 */
record HtmlText(String text, ImmutableList<Segment> segments) {
    private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "form",
            "button",
            "input",
            "select",
            "nav",
            "footer",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "map",
            "dialog",
            "head",
            "textarea",
            "label");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:^|[\\s_-])(?:share|sharing|social|newsletter|promo|advert|advertisement|cookie|consent|comments?|breadcrumbs?|subscribe|"
                    + "signup|sign-up|paywall|toolbar|widget|sidebar|navigation|nav|menu|popup|modal|tags)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATED = Pattern.compile(
            "(?:^|[\\s_-])(?:related|recommended|recommendations?|most-read|more-stories|read-more|also-read|trending)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PULLED = Pattern.compile("pull-?quote|quote-?pull", Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE =
            Pattern.compile("(?:^|[\\s_-])(?:byline|author|dateline)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    static HtmlText of(Element root) {
        Walk walk = new Walk(root);
        NodeTraversor.filter(walk, root);
        return walk.result();
    }

    /** Collects the blocks. */
    private static final class Walk implements NodeFilter {
        private static final double MOSTLY = 0.8;

        private final Element root;
        private final StringBuilder text = new StringBuilder();
        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();
        private final List<Context> contexts = new ArrayList<>();
        private int linked;
        private int links;

        Walk(Element root) {
            this.root = root;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            if (!element.equals(root) && isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isBlock(element)) {
                flush();
            }
            links += element.normalName().equals("a") ? 1 : 0;
            Context context = element.equals(root) || inBox() ? null : context(element);
            if (context != null) {
                flush();
                contexts.add(context);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isBlock(element)) {
                    flush();
                }
                links -= element.normalName().equals("a") ? 1 : 0;
                if (!contexts.isEmpty()
                        && contexts.get(contexts.size() - 1).element.equals(element)) {
                    flush();
                    contexts.remove(contexts.size() - 1);
                }
            }
            return FilterResult.CONTINUE;
        }

        /** Headings and pictures in a box or in a list of links are part of it. */
        private boolean inBox() {
            SegmentKind kind = contexts.isEmpty() ? SegmentKind.BODY : contexts.get(contexts.size() - 1).kind;
            return kind == SegmentKind.RELATED_LINK || kind == SegmentKind.BOILERPLATE;
        }

        private static boolean isLeftOut(Element element) {
            return LEFT_OUT.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("aria-hidden").equals("true")
                    || FURNITURE.matcher(label(element)).find();
        }

        private static boolean isBlock(Element element) {
            return element.isBlock()
                    || element.normalName().equals("br")
                    || element.normalName().equals("time");
        }

        private static String label(Element element) {
            String label = element.className() + " " + element.id();
            return label.length() > 300 ? label.substring(0, 300) : label;
        }

        private static @Nullable Context context(Element element) {
            String label = label(element);
            if (RELATED.matcher(label).find()) {
                return new Context(element, SegmentKind.RELATED_LINK);
            }
            if (PULLED.matcher(label).find()) {
                return new Context(element, SegmentKind.PULL_QUOTE);
            }
            if (BYLINE.matcher(label).find()
                    || element.attr("rel").equals("author")
                    || element.normalName().equals("time")) {
                return new Context(element, SegmentKind.NOTICE);
            }
            return switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> new Context(element, SegmentKind.HEADLINE);
                case "figure", "figcaption" -> new Context(element, SegmentKind.CAPTION);
                case "aside" -> new Context(element, SegmentKind.BOILERPLATE);
                default -> null;
            };
        }

        private void append(String words) {
            int before = block.length();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = Character.isWhitespace(c) || c == '\u00a0';
                if (!space) {
                    block.append(c);
                } else if (!block.isEmpty() && block.charAt(block.length() - 1) != ' ') {
                    block.append(' ');
                }
            }
            linked += links > 0 ? block.length() - before : 0;
        }

        private void flush() {
            String words = block.toString().strip();
            boolean isLink = linked >= MOSTLY * words.length();
            block.setLength(0);
            linked = 0;
            if (words.isEmpty()) {
                return;
            }
            text.append(text.isEmpty() ? "" : "\n\n");
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            if (!contexts.isEmpty()) {
                add(contexts.get(contexts.size() - 1), words, span, isLink);
            } else if (isLink) {
                segments.add(Segment.of(SegmentKind.RELATED_LINK, span));
            }
        }

        private void add(Context context, String words, Span span, boolean isLink) {
            context.meet(words);
            boolean headlined = context.kind == SegmentKind.HEADLINE && AnalysisBoxes.isLabel(words);
            boolean bare = context.kind == SegmentKind.NOTICE && !isLink;
            if (headlined || (bare && context.element.normalName().equals("time"))) {
                return;
            }
            SegmentKind kind = context.isBox() ? context.boxKind() : context.kind;
            Segment.Builder segment = Segment.builder();
            segment.kind(kind == SegmentKind.BOILERPLATE && isLink ? SegmentKind.RELATED_LINK : kind)
                    .span(span);
            if (kind == SegmentKind.ANALYSIS_BOX) {
                segment.author(context.author);
            }
            segments.add(segment.build());
        }

        HtmlText result() {
            flush();
            return new HtmlText(text.toString(), ImmutableList.copyOf(segments));
        }
    }

    /**
     * An element that tells the kind of what it holds; an aside that opens with a label and a name is another author's
     * box.
     */
    private static final class Context {
        private final Element element;
        private final SegmentKind kind;
        private int blocks;
        private boolean labelled;
        private Optional<Source> author = Optional.empty();

        Context(Element element, SegmentKind kind) {
            this.element = element;
            this.kind = kind;
        }

        void meet(String words) {
            blocks++;
            if (blocks == 1) {
                labelled = AnalysisBoxes.isLabel(words);
            } else if (blocks == 2 && labelled) {
                author = Segmenter.personLine(Block.of(words, 0, words.length()));
            }
        }

        boolean isBox() {
            return labelled;
        }

        SegmentKind boxKind() {
            return blocks > 2 && author.isPresent() ? SegmentKind.ANALYSIS_BOX : SegmentKind.NOTICE;
        }
    }
}
