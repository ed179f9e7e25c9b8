package dev.hearsay.extract;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Source;
import dev.hearsay.extract.source.SourceResolver;
import dev.hearsay.extract.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who does what in a document, for its passives: "the boats would be delivered" is done by whoever the sentence names
 * with "by", or else by the one party that the document shows as the subject of the same verb with the same object.
 * Where it shows none, or several, nobody is known to be the doer.
 */
final class Doers {
    private static final ImmutableSet<String> CARRIED_ON =
            ImmutableSet.of("start", "begin", "continue", "decide", "plan", "promise", "agree", "pledge", "vow");

    private final SourceResolver sources;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Source> parties = new HashMap<>();

    Doers(List<Sentence> sentences, SourceResolver sources) {
        this.sources = sources;
        sentences.forEach(this::scan);
    }

    private void scan(Sentence sentence) {
        for (int object = 0; object < sentence.size(); object++) {
            int verb = sentence.head(object);
            if (verb >= 0 && sentence.relation(object).equals("obj")) {
                String deed = deed(sentence, verb, object);
                int subject = subject(sentence, verb);
                if (subject >= 0) {
                    sources.actor(sentence, subject)
                            .filter(Organization.class::isInstance)
                            .ifPresent(party -> add(deed, party));
                }
            }
        }
    }

    private void add(String deed, Source party) {
        names.computeIfAbsent(deed, key -> new TreeSet<>()).add(party.id().value());
        parties.putIfAbsent(party.id().value(), party);
    }

    /** The subject of a verb, or of "has started" before it. */
    private static int subject(Sentence sentence, int verb) {
        int own = child(sentence, verb, "nsubj");
        int above = sentence.head(verb);
        boolean carried = own < 0
                && above >= 0
                && sentence.relation(verb).equals("xcomp")
                && CARRIED_ON.contains(sentence.lemma(above));
        return carried ? child(sentence, above, "nsubj") : own;
    }

    private static int child(Sentence sentence, int head, String relation) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) == head && sentence.relation(i).equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    private static String deed(Sentence sentence, int verb, int object) {
        return sentence.lemma(verb) + ' ' + sentence.lemma(object);
    }

    /**
     * Finds who does what a passive clause tells of.
     *
     * @param sentence the sentence
     * @param subject the head of the passive's subject
     */
    Optional<Source> ofPassive(Sentence sentence, int subject) {
        int verb = sentence.head(subject);
        if (verb < 0) {
            return Optional.empty();
        }
        int agent = child(sentence, verb, "obl:agent");
        if (agent >= 0) {
            return sources.actor(sentence, agent);
        }
        Set<String> known = names.getOrDefault(deed(sentence, verb, subject), Set.of());
        return known.size() == 1 ? known.stream().findFirst().map(parties::get) : Optional.empty();
    }
}
