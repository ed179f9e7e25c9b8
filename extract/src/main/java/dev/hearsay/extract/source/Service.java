package dev.hearsay.extract.source;

import dev.hearsay.core.Organization;
import dev.hearsay.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For which state somebody speaks whose own introduction does not say it: that of the person an aide serves, or the one
 * that a description of the same role names before: "a top Kremlin aide said ... by Boris Kozlov, an aide".
 */
final class Service {
    private final Roles roles;
    private final StateWords words;
    private final List<Description> descriptions = new ArrayList<>();

    /** Somebody left unnamed, in the service of a state. */
    private record Description(int offset, String role, Organization state) {}

    Service(List<Sentence> sentences, Roles roles, StateWords words) {
        this.roles = roles;
        this.words = words;
        sentences.forEach(this::scan);
    }

    private void scan(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean unnamed = sentence.tag(i).equals("NN")
                    && roles.isState(sentence.lemma(i))
                    && !(i + 1 < sentence.size() && sentence.tag(i + 1).startsWith("NN"));
            if (unnamed) {
                String role = sentence.lemma(i);
                int offset = sentence.start(i);
                words.before(sentence, i).ifPresent(state -> descriptions.add(new Description(offset, role, state)));
            }
        }
    }

    /** The one state that descriptions of a role before a place name; nothing where they name several. */
    Optional<Organization> describedBefore(String role, int offset) {
        List<Organization> named = descriptions.stream()
                .filter(description ->
                        description.role().equals(role) && description.offset() < offset && roles.isState(role))
                .map(Description::state)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The name of the person served in "an aide to President Jon Vik"; empty where none is named. */
    static String served(Sentence sentence, int role) {
        boolean serves = role + 2 < sentence.size()
                && (sentence.word(role + 1).equals("to")
                        || sentence.word(role + 1).equals("of"));
        int from = role + 2;
        int to = from;
        while (serves && to < sentence.size() && sentence.tag(to).startsWith("NNP")) {
            to++;
        }
        return to - from < 2 ? "" : sentence.word(to - 1);
    }
}
