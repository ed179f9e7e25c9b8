package dev.hearsay.extract.syntax;

import com.google.common.collect.ImmutableList;

/**
 * Cuts English text into sentences and tokens by rules, in the manner of the English Universal Dependencies treebanks.
 * Linear in the length of the text, whatever it holds; a token has at most 2000 characters (only an Internet address
 * more than 400), a sentence at most {@value #MAX_TOKENS} tokens.
 */
public final class Tokenizer {

    /** A longer sentence is cut, at the last punctuation mark in its second half where there is one. */
    public static final int MAX_TOKENS = 250;

    private final String text;
    private final Spans spans = new Spans();
    private final ImmutableList.Builder<Tokens> sentences = ImmutableList.builder();
    private int paragraph;

    private Tokenizer(String text) {
        this.text = text;
    }

    /**
     * {@return the sentences of a text in order; a line break ends a sentence}
     *
     * @param text any text
     */
    public static ImmutableList<Tokens> tokenize(String text) {
        return new Tokenizer(text).lines();
    }

    private ImmutableList<Tokens> lines() {
        int from = 0;
        while (from < text.length()) {
            int to = lineEnd(from);
            line(from, to);
            from = to + 1;
        }
        return sentences.build();
    }

    private int lineEnd(int from) {
        int to = from;
        while (to < text.length() && !Characters.lineBreak(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** A dateline stands apart, so that the sentence behind it is cut and read as without it. */
    private void line(int from, int to) {
        spans.clear();
        int body = Dateline.end(text, from, to);
        TokenScanner.scan(text, from, body, spans);
        boolean dated = spans.size() > 0;
        if (dated) {
            sentence(0, spans.size());
            spans.clear();
        }
        TokenScanner.scan(text, body, to, spans);
        SentenceSplitter splitter = new SentenceSplitter(text, spans);
        int start = 0;
        while (start < spans.size()) {
            int end = splitter.end(start);
            sentence(start, end);
            start = end;
        }
        paragraph += dated || start > 0 ? 1 : 0;
    }

    private void sentence(int start, int end) {
        sentences.add(new Tokens(text, spans.bounds(start, end), paragraph));
    }
}
