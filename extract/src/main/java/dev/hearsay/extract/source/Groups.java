package dev.hearsay.extract.source;

import dev.hearsay.core.Organization;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Whom "they" can mean: the people of the sentences before, a plural subject before any other, the last before earlier.
 */
final class Groups {
    private static final int SENTENCES_BACK = 2;

    private final List<Sentence> sentences;
    private final States states;
    private final Roles roles;

    Groups(List<Sentence> sentences, States states, Roles roles) {
        this.sentences = sentences;
        this.states = states;
        this.roles = roles;
    }

    /** The plural noun phrase that a pronoun at a place refers to, or the state whose people it names. */
    record Group(Span span, Optional<Organization> state) {}

    /**
     * Finds the group.
     *
     * @param offset where the pronoun stands
     */
    Optional<Group> before(int offset) {
        int at = SentenceIndex.at(sentences, offset);
        Optional<Group> group = Optional.empty();
        for (int back = 0; group.isEmpty() && back <= SENTENCES_BACK && back <= at; back++) {
            group = in(sentences.get(at - back), offset);
        }
        return group;
    }

    private Optional<Group> in(Sentence sentence, int offset) {
        int best = -1;
        for (int i = 0; i < sentence.size() && sentence.start(i) < offset; i++) {
            boolean subject = sentence.relation(i).startsWith("nsubj");
            boolean betterThanBest =
                    best < 0 || subject || !sentence.relation(best).startsWith("nsubj");
            best = people(sentence, i) && betterThanBest ? i : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(group(sentence, best));
    }

    private boolean people(Sentence sentence, int i) {
        return stateOf(sentence, i).isPresent() || (sentence.tag(i).equals("NNS") && roles.isPerson(sentence.lemma(i)));
    }

    /** "the Norwegians": the people of a state stand for it. */
    private Optional<Organization> stateOf(Sentence sentence, int i) {
        String word = sentence.word(i);
        boolean plural = sentence.tag(i).startsWith("NN") && word.length() > 4 && word.endsWith("s");
        return plural ? states.ofAdjective(word.substring(0, word.length() - 1)) : Optional.empty();
    }

    private Group group(Sentence sentence, int noun) {
        int from = NounPhrases.start(sentence, noun);
        return new Group(new Span(sentence.start(from), sentence.end(noun)), stateOf(sentence, noun));
    }
}
