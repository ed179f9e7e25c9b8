package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Source;
import dev.hearsay.extract.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For which body somebody speaks who serves no state: the firm in "Norvik chief executive Jon Vik", the union in "the
 * union's general secretary", the university in "Prof Jon Vik of Bergen University".
 */
final class Employers {
    private static final ImmutableSet<String> AT = ImmutableSet.of("of", "at", "from", "for");
    private static final ImmutableSet<String> BETWEEN = ImmutableSet.of(
            "vice", "acting", "former", "press", "campaign", "senior", "chief", "board", "managing", "general");
    private static final ImmutableSet<String> SAYING =
            ImmutableSet.of("say", "tell", "announce", "confirm", "deny", "admit", "insist");
    private static final int REACH = 4;

    private final String text;
    private final Roles roles;
    private final States states;
    private final Map<String, Set<String>> ofKind = new HashMap<>();
    private final Set<String> firms = new HashSet<>();
    private final Set<String> speaking = new HashSet<>();

    Employers(String text, List<Sentence> sentences, Roles roles, States states) {
        this.text = text;
        this.roles = roles;
        this.states = states;
        sentences.forEach(this::scan);
    }

    private void scan(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int from = start(sentence, i);
            if (says(sentence, i)) {
                speaking.add(SentenceWords.join(text, sentence, from, i + 1));
            }
            if (from < i && roles.isOrganization(sentence.word(i))) {
                ofKind.computeIfAbsent(SentenceWords.lower(sentence, i), kind -> new HashSet<>())
                        .add(SentenceWords.join(text, sentence, from, i + 1));
            }
        }
    }

    private static boolean says(Sentence sentence, int subject) {
        int verb = sentence.head(subject);
        return verb > subject
                && sentence.relation(subject).startsWith("nsubj")
                && sentence.tag(subject).startsWith("NNP")
                && !sentence.tag(subject + 1).equals("POS")
                && SAYING.contains(sentence.lemma(verb));
    }

    /** The body in "Norvik's Ida Holm", where the text has it speak itself. */
    Optional<Organization> owner(Sentence sentence, NameRuns.Run run) {
        int last = run.from() - 2;
        boolean owned = last >= 0 && sentence.tag(last + 1).equals("POS");
        String name = owned ? SentenceWords.join(text, sentence, start(sentence, last), last + 1) : "";
        return speaking.contains(name) && states.named(name).isEmpty()
                ? Optional.of(Source.organization(name))
                : Optional.empty();
    }

    /** Whether the text says of a name that somebody leads it or speaks for it. */
    boolean isFirm(String name) {
        return firms.contains(name);
    }

    /**
     * The body somebody speaks for.
     *
     * @param sentence the sentence
     * @param run the name of the person
     * @param role the token of the role or title
     */
    Optional<Organization> of(Sentence sentence, NameRuns.Run run, int role) {
        Optional<String> found = behind(sentence, run.to());
        found = found.isPresent() || role < 0 ? found : behind(sentence, role + 1);
        if (found.isEmpty() && role >= 0 && speaks(sentence, role)) {
            found = before(sentence, role);
            found.ifPresent(firms::add);
        }
        return found.map(Source::organization);
    }

    /**
     * A general secretary, or a "National Front secretary", leads a body of its own; any other secretary, a ministry.
     */
    private boolean speaks(Sentence sentence, int role) {
        boolean secretary = sentence.lemma(role).equalsIgnoreCase("secretary");
        int before = role > 1 && sentence.tag(role - 1).equals("POS") ? role - 2 : role - 1;
        boolean ofBody = before >= 0
                && (sentence.word(before).equalsIgnoreCase("general") || roles.isOrganization(sentence.word(before)));
        return roles.isSpeaking(sentence.lemma(role)) && (!secretary || ofBody);
    }

    /** The body named right behind "of" or "at". */
    private Optional<String> behind(Sentence sentence, int preposition) {
        if (preposition + 1 >= sentence.size() || !AT.contains(sentence.word(preposition))) {
            return Optional.empty();
        }
        int from = sentence.word(preposition + 1).equalsIgnoreCase("the") ? preposition + 2 : preposition + 1;
        int to = from;
        while (to < sentence.size() && sentence.tag(to).startsWith("NNP")) {
            to++;
        }
        return to - from > 1 && roles.isOrganization(sentence.word(to - 1))
                ? Optional.of(SentenceWords.join(text, sentence, from, to))
                : Optional.empty();
    }

    /** The name before "chief executive" or "'s chairman"; for "the union's" the one union that the text names. */
    private Optional<String> before(Sentence sentence, int role) {
        int last = role - 1;
        while (last >= 0 && role - last < REACH && passes(sentence, last)) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        if (bare(sentence, last)) {
            Set<String> named = ofKind.getOrDefault(SentenceWords.lower(sentence, last), Set.of());
            return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
        }
        int from = start(sentence, last);
        boolean name = sentence.tag(last).startsWith("NNP")
                && !roles.isPerson(sentence.word(last))
                && !(from == last && roles.isOrganization(sentence.word(last)))
                && states.named(sentence.word(last)).isEmpty();
        return name ? Optional.of(SentenceWords.join(text, sentence, from, last + 1)) : Optional.empty();
    }

    /** What stands between a body and what somebody does there; the "Harbour Board" ends with its name. */
    private static boolean passes(Sentence sentence, int i) {
        boolean body = sentence.word(i).equals("Board");
        return (!body && BETWEEN.contains(SentenceWords.lower(sentence, i)))
                || (sentence.tag(i).matches("NN|JJ|POS") && !bare(sentence, i));
    }

    /** "the union" in "the union's". */
    private static boolean bare(Sentence sentence, int noun) {
        return noun > 0
                && sentence.tag(noun).equals("NN")
                && sentence.tag(noun + 1).equals("POS")
                && sentence.word(noun - 1).equalsIgnoreCase("the");
    }

    /** Where a name begins that ends at a token: "Port Workers' Union". */
    private static int start(Sentence sentence, int last) {
        int from = last;
        while (from > 0 && sentence.tag(last).startsWith("NNP") && NameRuns.joins(sentence, from - 1)) {
            from--;
        }
        return from;
    }
}
