package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Source;
import dev.hearsay.extract.text.Sentence;
import java.util.Locale;
import java.util.Optional;

/** The state, or the body of many states, that the words before a role name: "Norwegian minister", "UN envoy". */
final class StateWords {
    private static final int REACH = 4;
    private static final ImmutableMap<String, Organization> BODIES = bodies(
            "United Nations",
            "un",
            "u.n.",
            "united nations",
            "European Union",
            "eu",
            "e.u.",
            "european union",
            "NATO",
            "nato",
            "OSCE",
            "osce",
            "African Union",
            "au",
            "african union",
            "Arab League",
            "arab league");

    private final States states;

    StateWords(States states) {
        this.states = states;
    }

    /** A name with capitals begins a body; what follows it in lower case are its other names. */
    private static ImmutableMap<String, Organization> bodies(String... names) {
        ImmutableMap.Builder<String, Organization> built = ImmutableMap.builder();
        String body = "";
        for (String name : names) {
            boolean key = name.equals(name.toLowerCase(Locale.ROOT));
            body = key ? body : name;
            if (key) {
                built.put(name, Source.organization(body));
            }
        }
        return built.buildOrThrow();
    }

    /** The body of many states that words name. */
    static Optional<Organization> body(String words) {
        return Optional.ofNullable(BODIES.get(words.toLowerCase(Locale.ROOT)));
    }

    /** The nearest one before a role, in the noun phrase of the role. */
    Optional<Organization> before(Sentence sentence, int role) {
        for (int i = role - 1; i >= Math.max(0, role - REACH); i--) {
            String tag = sentence.tag(i);
            if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("POS")) {
                break;
            }
            Optional<Organization> found = at(sentence, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The one in "president of Norway", "prime minister of the Czech Republic". */
    Optional<Organization> behind(Sentence sentence, int role) {
        int from = role + 2;
        if (from >= sentence.size() || !sentence.word(role + 1).equals("of")) {
            return Optional.empty();
        }
        int last = sentence.word(from).equals("the") ? from + 1 : from;
        for (int i = Math.min(sentence.size() - 1, last + 1); i >= last; i--) {
            Optional<Organization> found = i == last ? one(sentence.word(i)) : two(sentence, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Organization> at(Sentence sentence, int i) {
        Optional<Organization> found = one(sentence.word(i));
        return found.isPresent() || i == 0 ? found : two(sentence, i);
    }

    private Optional<Organization> one(String word) {
        return states.ofAdjective(word).or(() -> states.named(word)).or(() -> body(word));
    }

    private Optional<Organization> two(Sentence sentence, int i) {
        return one(sentence.word(i - 1) + " " + sentence.word(i));
    }
}
