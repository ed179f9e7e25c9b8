package dev.hearsay.extract.attribution;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Brackets that hold a headline and its page, "(Mayor accused of fraud, 3 July, p17)": nobody says anything there. */
final class PageReferences {
    private static final Pattern PAGE = Pattern.compile("pp?\\.?\\d*|pages?", Pattern.CASE_INSENSITIVE);

    private final BitSet inside = new BitSet();

    PageReferences(Tokens tokens) {
        int open = Tokens.NONE;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "(") || tokens.startsParagraph(i)) {
                open = tokens.is(i, "(") ? i : Tokens.NONE;
            } else if (tokens.is(i, ")") && open >= 0) {
                mark(tokens, open, i);
                open = Tokens.NONE;
            }
        }
    }

    private void mark(Tokens tokens, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            boolean page =
                    tokens.is(i - 1, ",") && PAGE.matcher(tokens.lower(i)).matches();
            if (page) {
                inside.set(open, close + 1);
            }
        }
    }

    boolean hold(int token) {
        return inside.get(token);
    }
}
