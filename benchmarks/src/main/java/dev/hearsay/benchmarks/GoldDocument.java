package dev.hearsay.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document of a gold set: its text, the scorer's tokens, and which of them stand in double quotation marks. */
final class GoldDocument {

    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("\\w.*", Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private final String id;
    private final String text;
    private final List<int[]> tokens = new ArrayList<>();
    private final BitSet words = new BitSet();
    private final int[] tokenAt;
    private final BitSet quoted = new BitSet();

    private GoldDocument(String id, String text) {
        this.id = id;
        this.text = text;
        tokenAt = new int[text.length() + 1];
        Arrays.fill(tokenAt, -1);
        for (Matcher m = TOKEN.matcher(text); m.find(); ) {
            Arrays.fill(tokenAt, m.start(), m.end(), tokens.size());
            words.set(tokens.size(), WORD.matcher(m.group()).matches());
            tokens.add(new int[] {m.start(), m.end()});
        }
        markQuoted();
    }

    /** Reads the id and text of a gold record; several annotators' records share a document. */
    static GoldDocument of(JsonNode json) {
        String id = json.get("id").asText();
        int cut = id.indexOf('#');
        return new GoldDocument(
                cut < 0 ? id : id.substring(0, cut), json.get("text").asText());
    }

    String id() {
        return id;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    boolean isWord(int token) {
        return words.get(token);
    }

    boolean isQuoted(int token) {
        return quoted.get(token);
    }

    String token(int i) {
        return text.substring(tokens.get(i)[0], tokens.get(i)[1]);
    }

    /** {@return the tokens that spans touch} */
    BitSet tokens(List<int[]> spans) {
        BitSet found = new BitSet();
        for (int[] span : spans) {
            for (int c = Math.max(0, span[0]); c < Math.min(span[1], text.length()); c++) {
                if (tokenAt[c] >= 0) {
                    found.set(tokenAt[c]);
                }
            }
        }
        return found;
    }

    BitSet wordsOf(BitSet set) {
        BitSet found = (BitSet) set.clone();
        found.and(words);
        return found;
    }

    private void markQuoted() {
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            markQuoted(from, to);
            from = to + 1;
        }
    }

    private void markQuoted(int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            boolean two = text.startsWith("``", i) || text.startsWith("''", i);
            char mark = text.charAt(i);
            boolean opens = text.startsWith("``", i) || mark == '“' || mark == '„' || (mark == '"' && open < 0);
            boolean closes = text.startsWith("''", i) || mark == '”' || (mark == '"' && open >= 0);
            int end = i + (two ? 2 : 1);
            if (opens && open < 0) {
                open = i;
            } else if (closes && open >= 0) {
                quoted.or(tokens(List.of(new int[] {open, Math.min(end, to)})));
                open = -1;
            }
            i = opens || closes ? end - 1 : i;
        }
        if (open >= 0) {
            quoted.or(tokens(List.of(new int[] {open, to})));
        }
    }
}
