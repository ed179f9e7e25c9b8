package dev.hearsay.extract.source;

import com.google.common.base.CharMatcher;
import dev.hearsay.extract.text.Sentence;
import java.util.Locale;

/** The words of a sentence in one spelling, however the text breaks its lines. */
final class SentenceWords {

    private SentenceWords() {}

    /** {@return a token in small letters} */
    static String lower(Sentence sentence, int token) {
        return sentence.word(token).toLowerCase(Locale.ROOT);
    }

    /** {@return the tokens of [from, to) as they stand in the text, on one line; empty if there are none} */
    static String join(String text, Sentence sentence, int from, int to) {
        return from >= to ? "" : oneLine(text.substring(sentence.start(from), sentence.end(to - 1)));
    }

    /** {@return words with one plain space for each run of spaces, no-break spaces and line ends} */
    static String oneLine(String words) {
        return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    }

    /** {@return words without the article they begin with} */
    static String withoutArticle(String words) {
        for (String article : new String[] {"the ", "The ", "a ", "A ", "an ", "An "}) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }
}
