package dev.hearsay.extract.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A checked sentence made of {@link Token}s. */
record TokenSentence(String text, int paragraph, ImmutableList<Token> tokens) implements Sentence {

    static Sentence of(String text, int paragraph, List<Token> tokens) {
        ImmutableList<Token> copy = ImmutableList.copyOf(tokens);
        checkArgument(paragraph >= 0, "paragraph %s must not be negative", paragraph);
        checkArgument(!copy.isEmpty(), "a sentence must have a token");
        checkSpans(text, copy);
        checkTree(copy);
        return new TokenSentence(text, paragraph, copy);
    }

    private static void checkSpans(String text, List<Token> tokens) {
        int from = 0;
        for (Token token : tokens) {
            checkArgument(token.start() >= from, "token at %s must start at %s or later", token.start(), from);
            from = token.end();
        }
        checkArgument(from <= text.length(), "last token ends at %s, beyond the text's %s", from, text.length());
    }

    private static void checkTree(List<Token> tokens) {
        int roots = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            checkArgument(head >= ROOT && head < tokens.size(), "head %s of token %s must be a token or ROOT", head, i);
            roots += head == ROOT ? 1 : 0;
        }
        checkArgument(roots == 1, "a sentence must have 1 root, not %s", roots);
        checkArgument(!hasCycle(tokens), "heads %s must not form a cycle", heads(tokens));
    }

    /** Walks up from every token; a token reached before in another walk is known to be sound. */
    private static boolean hasCycle(List<Token> tokens) {
        int[] walk = new int[tokens.size()];
        for (int i = 0; i < walk.length; i++) {
            int at = i;
            while (at != ROOT && walk[at] == 0) {
                walk[at] = i + 1;
                at = tokens.get(at).head();
            }
            if (at != ROOT && walk[at] == i + 1) {
                return true;
            }
        }
        return false;
    }

    private static String heads(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> i + "<-" + tokens.get(i).head())
                .collect(Collectors.joining(" "));
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public int start(int token) {
        return tokens.get(token).start();
    }

    @Override
    public int end(int token) {
        return tokens.get(token).end();
    }

    @Override
    public String word(int token) {
        return text.substring(start(token), end(token));
    }

    @Override
    public String lemma(int token) {
        return tokens.get(token).lemma();
    }

    @Override
    public String tag(int token) {
        return tokens.get(token).tag();
    }

    @Override
    public int head(int token) {
        return tokens.get(token).head();
    }

    @Override
    public String relation(int token) {
        return tokens.get(token).relation();
    }

    @Override
    public String toString() {
        return text.substring(start(), end());
    }
}
