package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Optional;

/** The noun phrase at a place of a document, taken apart; what stands for a noun is read as that noun. */
final class Mentions {
    private static final ImmutableSet<String> OTHER_THAN_ONE = ImmutableSet.of("DT", "CD", ",");

    private final List<Sentence> sentences;
    private final MentionReader reader;
    private final Roles roles;

    Mentions(List<Sentence> sentences, MentionReader reader, Roles roles) {
        this.sentences = sentences;
        this.reader = reader;
        this.roles = roles;
    }

    /** In the first sentence that ends behind the span's start. */
    Optional<Mention> at(Span span) {
        return Phrase.at(sentences, span).flatMap(this::read);
    }

    private Optional<Mention> read(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int from = phrase.from();
        if (phrase.size() == 1 && sentence.tag(from).startsWith("W")) {
            return antecedent(sentence, from);
        }
        if (phrase.size() == 1 && sentence.word(from).equalsIgnoreCase("another")) {
            return another(sentence, from);
        }
        return Optional.of(reader.read(sentence, from, phrase.to()));
    }

    /** "One port official said, and another noted": the noun is that of the one before. */
    private Optional<Mention> another(Sentence sentence, int token) {
        for (int noun = token - 1; noun >= 0; noun--) {
            if (sentence.tag(noun).equals("NN") && roles.isPerson(sentence.lemma(noun))) {
                int from = noun;
                while (from > 0
                        && sentence.head(from - 1) == noun
                        && !OTHER_THAN_ONE.contains(sentence.tag(from - 1))) {
                    from--;
                }
                Mention one = reader.read(sentence, from, noun + 1);
                return Optional.of(one.as("another " + one.core()));
            }
        }
        return Optional.of(reader.read(sentence, token, token + 1));
    }

    /** "An official, who asked not to be named": "who" is the official. */
    private Optional<Mention> antecedent(Sentence sentence, int relative) {
        int clause = sentence.head(relative);
        if (clause < 0 || !sentence.relation(clause).startsWith("acl") || sentence.head(clause) < 0) {
            return Optional.empty();
        }
        int noun = sentence.head(clause);
        int from = NounPhrases.start(sentence, noun);
        return Optional.of(reader.read(sentence, from, noun + 1));
    }
}
