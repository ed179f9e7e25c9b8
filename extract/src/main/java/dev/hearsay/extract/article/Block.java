package dev.hearsay.extract.article;

import dev.hearsay.core.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A paragraph, heading or line of an article.
 *
 * @param start where it starts in the text, after leading white space
 * @param end where it ends, before trailing white space
 * @param plain its words without Markdown marks; of a long block the beginning only
 * @param tail its last characters, without Markdown marks
 * @param heading the level of a Markdown heading, 0 for none
 * @param words the number of words in {@code plain}
 */
record Block(int start, int end, String plain, String tail, int heading, int words) {
    /** No rule looks at more of a block than this many characters at its beginning. */
    static final int SHORT = 600;

    private static final int TAIL = 120;
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,400})\\]\\([^()\\s]{0,2000}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|\\*(?=\\S)|(?<=\\S)\\*)");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026][\"'\u201d\u2019)\\]\u00bb]*$");
    private static final Pattern STOPPED = Pattern.compile("[.!?\u2026:;,][\"'\u201d\u2019)\\]\u00bb]*$");

    static Block of(String text, int start, int end) {
        String raw = text.substring(start, Math.min(end, start + SHORT));
        var heading = HEADING.matcher(raw);
        boolean isHeading = end - start <= SHORT && heading.matches();
        String tail = text.substring(Math.max(start, end - TAIL), end);
        String plain = plain(isHeading ? heading.group(2) : raw);
        int level = isHeading ? heading.group(1).length() : 0;
        return new Block(start, end, plain, plain(tail), level, words(plain));
    }

    private static String plain(String raw) {
        String unlinked = raw.indexOf('[') < 0 ? raw : LINK.matcher(raw).replaceAll("$1");
        String bare = unlinked.indexOf('*') < 0 && unlinked.indexOf('_') < 0
                ? unlinked
                : EMPHASIS.matcher(unlinked).replaceAll("");
        return SPACE.matcher(bare).replaceAll(" ").strip();
    }

    Span span() {
        return new Span(start, end);
    }

    boolean isShort() {
        return end - start <= SHORT;
    }

    String lower() {
        return plain.toLowerCase(Locale.ROOT);
    }

    private static int words(String plain) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < plain.length(); i++) {
            boolean letter = Character.isLetterOrDigit(plain.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && plain.charAt(i) != ' ');
        }
        return words;
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(tail).find();
    }

    /** {@return whether it reads as running text: a sentence of some length that ends as one} */
    boolean isProse() {
        return heading == 0 && (!isShort() || isSentence());
    }

    private boolean isSentence() {
        return words >= PROSE_WORDS && STOPPED.matcher(tail).find();
    }

    /** {@return whether it may be a title: some words, no full stop} */
    boolean isTitle() {
        boolean stopped = (tail.endsWith(".") && !tail.endsWith("...")) || tail.endsWith(":") || tail.endsWith(",");
        return isShort() && words >= 1 && words <= TITLE_WORDS && !stopped;
    }

    /** Words in the shortest paragraph that is surely running text. */
    static final int PROSE_WORDS = 6;

    /** Words in the longest title. */
    static final int TITLE_WORDS = 30;
}
