package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Organization;
import dev.hearsay.extract.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose ministry "the Foreign Ministry" is: the state that the article names before the same institution, or before its
 * minister, elsewhere. Where several states are named with it, the one the article has spoken of most until there.
 */
final class Institutions {
    private static final ImmutableSet<String> MINISTRIES = ImmutableSet.of("ministry", "minister");
    private static final int LONGEST = 4;

    private final States states;
    private final Roles roles;
    private final Map<String, Map<Organization, String>> owners = new HashMap<>();
    private final Map<Organization, List<Integer>> mentions = new LinkedHashMap<>();
    private final Set<Organization> spokenOf = new HashSet<>();

    private Institutions(States states, Roles roles) {
        this.states = states;
        this.roles = roles;
    }

    static Institutions in(List<Sentence> sentences, States states, Roles roles) {
        Institutions institutions = new Institutions(states, roles);
        sentences.forEach(institutions::scan);
        return institutions;
    }

    private void scan(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            Optional<Organization> state = states.ofAdjective(word).or(() -> states.named(word));
            if (state.isPresent()) {
                Organization owner = state.get();
                mentions.computeIfAbsent(owner, o -> new ArrayList<>()).add(sentence.start(i));
                if (standsAlone(sentence, i)) {
                    spokenOf.add(owner);
                }
                institution(sentence, i + 1)
                        .ifPresent(key -> owners.computeIfAbsent(key, k -> new LinkedHashMap<>())
                                .putIfAbsent(owner, word));
            }
        }
    }

    /** The capitalised words that follow, up to one for an institution or a minister. */
    private Optional<String> institution(Sentence sentence, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
            String word = sentence.word(i);
            if (!Character.isUpperCase(word.charAt(0))) {
                return Optional.empty();
            }
            words.append(word).append(' ');
            if (roles.isOrganization(word) || MINISTRIES.contains(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(key(words.toString()));
            }
        }
        return Optional.empty();
    }

    /** "Norway", "a Norwegian town", and not the "US" of "US Geological Survey". */
    private static boolean standsAlone(Sentence sentence, int i) {
        boolean inName = i + 1 < sentence.size() && sentence.tag(i + 1).startsWith("NNP");
        return !inName && !(i > 0 && sentence.tag(i - 1).startsWith("NNP"));
    }

    /** The state a text speaks of, if it is one alone and no other is even in a name. */
    Optional<Organization> onlyState() {
        return mentions.size() == 1 ? spokenOf.stream().findFirst() : Optional.empty();
    }

    private static String key(String institution) {
        return institution
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("defence", "defense")
                .replaceAll("\\bminister$", "ministry");
    }

    /**
     * Returns the state an institution belongs to.
     *
     * @param institution its name without a state, such as "Foreign Ministry"
     * @param offset where it stands
     */
    Optional<Organization> owner(String institution, int offset) {
        Map<Organization, String> named = owners.getOrDefault(key(institution), Map.of());
        if (named.size() < 2) {
            return named.keySet().stream().findFirst();
        }
        Organization most = null;
        int count = -1;
        boolean tie = false;
        for (Organization owner : named.keySet()) {
            int place = Collections.binarySearch(mentions.getOrDefault(owner, List.of()), offset);
            int before = place < 0 ? -place - 1 : place;
            tie = before == count || (tie && before < count);
            if (before > count) {
                most = owner;
                count = before;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(most);
    }

    /** The institution under the name it has with its state: "Russian Foreign Ministry". */
    Optional<String> fullName(String institution, int offset) {
        return owner(institution, offset)
                .map(owner -> owners.getOrDefault(key(institution), Map.of()).get(owner) + " " + institution);
    }
}
