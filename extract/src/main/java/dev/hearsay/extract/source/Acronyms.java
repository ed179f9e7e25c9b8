package dev.hearsay.extract.source;

import dev.hearsay.extract.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The long names of bodies that an article also calls by their initials: "the Port Workers' Union (PWU)". */
final class Acronyms {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,8}");
    private static final int LONGEST = 12;

    private final String text;
    private final Map<String, String> longNames = new HashMap<>();

    Acronyms(String text, List<Sentence> sentences) {
        this.text = text;
        sentences.forEach(this::scan);
    }

    private void scan(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean bracketed =
                    sentence.word(i - 1).equals("(") && sentence.word(i + 1).equals(")");
            if (bracketed && INITIALS.matcher(sentence.word(i)).matches()) {
                int from = spelledOut(sentence, i);
                if (from >= 0) {
                    longNames.putIfAbsent(sentence.word(i), SentenceWords.join(text, sentence, from, i - 1));
                }
            }
        }
    }

    /** Where the words before a bracket begin whose capitals are the initials in it; -1 where they are others. */
    private static int spelledOut(Sentence sentence, int acronym) {
        String initials = sentence.word(acronym);
        int left = initials.length() - 1;
        for (int i = acronym - 2; i >= Math.max(0, acronym - LONGEST); i--) {
            char first = sentence.word(i).charAt(0);
            if (Character.isUpperCase(first)) {
                if (first != initials.charAt(left)) {
                    return -1;
                }
                if (left-- == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The long name of a body, if the article gives one for these initials. */
    Optional<String> longName(String initials) {
        return Optional.ofNullable(longNames.get(initials));
    }
}
