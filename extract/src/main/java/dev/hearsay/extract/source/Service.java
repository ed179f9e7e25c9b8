package dev.hearsay.extract.source;

import dev.hearsay.core.Organization;
import dev.hearsay.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * For which state somebody speaks whose own introduction does not say it: that of the person an aide serves, or the one
 * that a description of the same role names before: "a top Kremlin aide said ... by Boris Kozlov, an aide".
 */
final class Service {
    private static final String SHADOW = "shadow";
    private static final int LONGEST_OFFICE = 5;

    private final Roles roles;
    private final StateWords words;
    private final List<Description> descriptions = new ArrayList<>();

    /** Somebody left unnamed, in the service of a state. */
    private record Description(int offset, String role, String office, Sentence sentence, Organization state) {}

    Service(List<Sentence> sentences, Roles roles, StateWords words) {
        this.roles = roles;
        this.words = words;
        sentences.forEach(this::scan);
    }

    private void scan(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean unnamed = sentence.tag(i).equals("NN")
                    && roles.isState(role(sentence, i))
                    && !(i + 1 < sentence.size() && sentence.tag(i + 1).startsWith("NN"));
            if (unnamed) {
                String role = role(sentence, i);
                int offset = sentence.start(i);
                String office = office(sentence, i);
                int at = i;
                words.before(sentence, at)
                        .or(() -> words.behind(sentence, at))
                        .ifPresent(state -> descriptions.add(new Description(offset, role, office, sentence, state)));
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

    /** What somebody does: "chancellor". Who only shadows a minister is no minister and serves no state. */
    static String role(Sentence sentence, int role) {
        String lemma = sentence.lemma(role).toLowerCase(Locale.ROOT);
        int from = role;
        while (from > 0
                && role - from < LONGEST_OFFICE
                && sentence.tag(from - 1).matches("NNPS?|NNS?|JJ|CC")) {
            from--;
            if (sentence.word(from).equalsIgnoreCase(SHADOW)) {
                return IntStream.range(from, role)
                        .mapToObj(i -> sentence.word(i).toLowerCase(Locale.ROOT) + ' ')
                        .collect(Collectors.joining("", "", lemma));
            }
        }
        return lemma;
    }

    /** What somebody does, with a prime minister told from other ministers. */
    static String office(Sentence sentence, int role) {
        String lemma = role(sentence, role);
        boolean prime = role > 0 && sentence.word(role - 1).equalsIgnoreCase("prime");
        return prime && lemma.equals("minister") ? "prime-minister" : lemma;
    }

    /**
     * The one state whose holder of an office the text describes; nothing where it describes several, or where the
     * description stands beside the name as somebody else's: "Vik met the Danish president".
     */
    Optional<Organization> holding(String office, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        List<Description> all = descriptions.stream()
                .filter(description -> description.office().equals(office))
                .toList();
        boolean beside = all.stream().anyMatch(description -> names(description.sentence(), surname));
        List<Organization> named =
                all.stream().map(Description::state).distinct().toList();
        return !beside && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean names(Sentence sentence, String surname) {
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> sentence.word(i).equals(surname));
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
