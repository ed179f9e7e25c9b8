package dev.hearsay.extract.attribution;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Attributions by the sentences that their cue, source and content touch, so that what happens in a sentence is asked
 * of its own alone and not of all the text.
 */
final class BySentence {

    private final Tokens tokens;
    private final ListMultimap<Integer, Candidate> candidates = ArrayListMultimap.create();

    BySentence(Tokens tokens, Collection<Candidate> all) {
        this.tokens = tokens;
        all.forEach(this::add);
    }

    void add(Candidate candidate) {
        Set<Integer> touched = new LinkedHashSet<>();
        touched.add(tokens.sentence(candidate.head()));
        touch(candidate.source, touched);
        touch(candidate.content, touched);
        touched.forEach(sentence -> candidates.put(sentence, candidate));
    }

    private void touch(Ranges ranges, Set<Integer> touched) {
        for (int r = 0; r < ranges.count(); r++) {
            for (int i = ranges.from(r); i < ranges.to(r); i = tokens.sentenceAfter(i)) {
                touched.add(tokens.sentence(i));
            }
        }
    }

    /** {@return those that touch the sentence of a token, in the order they were added; changes write through} */
    List<Candidate> around(int token) {
        return candidates.get(tokens.sentence(token));
    }
}
