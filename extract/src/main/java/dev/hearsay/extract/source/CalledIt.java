package dev.hearsay.extract.source;

import dev.hearsay.extract.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that a text calls "it", and that are therefore no person's: "Norvik said it had been told by post". An "it"
 * that stands for nothing takes a noun or an adjective: "Lund said it was a shame".
 */
final class CalledIt {
    private final Set<String> names = new HashSet<>();

    CalledIt(List<Sentence> sentences) {
        sentences.forEach(this::scan);
    }

    private void scan(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            int does =
                    sentence.word(i).equals("it") && sentence.relation(i).startsWith("nsubj") ? sentence.head(i) : -1;
            int says = does > i && sentence.tag(does).startsWith("VB") ? sentence.head(does) : -1;
            if (says >= 0 && sentence.relation(does).equals("ccomp")) {
                addSubject(sentence, says);
            }
        }
    }

    private void addSubject(Sentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            boolean subject = sentence.head(i) == verb && sentence.relation(i).equals("nsubj");
            if (subject && sentence.tag(i).startsWith("NNP")) {
                names.add(sentence.word(i));
            }
        }
    }

    /** Whether the last word of a name is called so. */
    boolean is(String name) {
        return names.contains(name.substring(name.lastIndexOf(' ') + 1));
    }
}
