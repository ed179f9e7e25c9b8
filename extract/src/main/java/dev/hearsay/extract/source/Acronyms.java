package dev.hearsay.extract.source;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import dev.hearsay.extract.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The long names of bodies that an article also calls by their initials: "the Port Workers' Union (PWU)", or by itself
 * "the Food and Drug Administration" for "the FDA" where no other name has the same.
 */
final class Acronyms {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,8}");
    private static final ImmutableSet<String> BETWEEN = ImmutableSet.of("of", "and", "for", "the", "on", "&");
    private static final int LONGEST = 12;
    private static final int FEWEST = 3;

    private final String text;
    private final Map<String, String> longNames = new HashMap<>();
    private final SetMultimap<String, String> spelled = HashMultimap.create();

    Acronyms(String text, List<Sentence> sentences) {
        this.text = text;
        sentences.forEach(this::scan);
    }

    private void scan(Sentence sentence) {
        bracketed(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            i = inName(sentence, i) ? name(sentence, i) : i;
        }
    }

    /** Notes the initials of the name that begins at a token; returns its last token. */
    private int name(Sentence sentence, int from) {
        StringBuilder initials = new StringBuilder();
        int last = from;
        for (int i = from; i < sentence.size(); i++) {
            if (inName(sentence, i)) {
                initials.append(sentence.word(i).charAt(0));
                last = i;
            } else if (!BETWEEN.contains(sentence.word(i))) {
                break;
            }
        }
        if (initials.length() >= FEWEST) {
            spelled.put(initials.toString(), SentenceWords.join(text, sentence, from, last + 1));
        }
        return last;
    }

    private static boolean inName(Sentence sentence, int i) {
        return sentence.tag(i).startsWith("NN")
                && Character.isUpperCase(sentence.word(i).charAt(0));
    }

    private void bracketed(Sentence sentence) {
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
        Set<String> alone = spelled.get(initials);
        return Optional.ofNullable(longNames.get(initials))
                .or(() -> alone.size() == 1 ? alone.stream().findFirst() : Optional.empty());
    }
}
