package dev.hearsay.extract.source;

import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Which body "it" can mean: the one that the main clause of a sentence shortly before is about. */
final class Bodies {
    private static final int SENTENCES_BACK = 2;

    private final List<Sentence> sentences;
    private final Persons persons;
    private final Roles roles;

    Bodies(List<Sentence> sentences, Persons persons, Roles roles) {
        this.sentences = sentences;
        this.persons = persons;
        this.roles = roles;
    }

    /** {@return the noun phrase of the nearest such body that ends before a place} */
    Optional<Span> before(int offset) {
        int at = SentenceIndex.at(sentences, offset);
        Optional<Span> found = Optional.empty();
        for (int i = at; found.isEmpty() && i >= Math.max(0, at - SENTENCES_BACK); i--) {
            found = subject(sentences.get(i)).filter(span -> span.end() <= offset);
        }
        return found;
    }

    private Optional<Span> subject(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isMainSubject(sentence, i)) {
                int from = firstOfName(sentence, NounPhrases.start(sentence, i));
                int last = lastOfName(sentence, i);
                return isBody(sentence, i, last)
                        ? Optional.of(new Span(sentence.start(from), sentence.end(last)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The subject of the root; or a noun at the root, where the parser took the verb for a participle: "The bank cut".
     */
    private static boolean isMainSubject(Sentence sentence, int i) {
        return sentence.relation(i).equals("root")
                ? sentence.tag(i).startsWith("NN")
                : sentence.relation(i).startsWith("nsubj")
                        && sentence.head(i) >= 0
                        && sentence.relation(sentence.head(i)).equals("root");
    }

    private static int firstOfName(Sentence sentence, int start) {
        int from = start;
        while (from > 0 && sentence.tag(from - 1).startsWith("NNP")) {
            from--;
        }
        return from;
    }

    private static int lastOfName(Sentence sentence, int head) {
        int last = head;
        while (last + 1 < sentence.size()
                && sentence.head(last + 1) == head
                && sentence.tag(last + 1).startsWith("NNP")) {
            last++;
        }
        return last;
    }

    /** "The bank", "Karelin Shipping"; nobody who is introduced as a person. */
    private boolean isBody(Sentence sentence, int head, int last) {
        String name = sentence.word(last);
        boolean named =
                sentence.tag(head).startsWith("NNP") && persons.introduced(name).isEmpty() && !roles.isPerson(name);
        return named || (sentence.tag(head).equals("NN") && roles.isOrganization(sentence.lemma(head)));
    }
}
