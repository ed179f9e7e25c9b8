package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the noun phrase of a source apart by its tags: modifiers, role, name, what follows. */
final class MentionReader {
    private static final ImmutableSet<String> DEFINITE =
            ImmutableSet.of("the", "that", "this", "these", "those", "his", "her", "its", "their", "both");
    private static final ImmutableSet<String> AFFILIATING =
            ImmutableSet.of("of", "for", "at", "in", "with", "from", "to");
    private static final ImmutableSet<String> HONORIFIC =
            ImmutableSet.of("the", "Most", "Right", "Rt", "Very", "Sister", "Brother", "Father");
    private static final ImmutableSet<String> SENT = ImmutableSet.of("envoy", "ambassador", "negotiator");
    private static final ImmutableSet<String> NAME_PARTICLES = ImmutableSet.of(
            "al", "el", "de", "la", "von", "van", "bin", "ibn", "der", "del", "di", "da", "du", "&", "-");

    private final String text;
    private final States states;
    private final Roles roles;

    MentionReader(String text, States states, Roles roles) {
        this.text = text;
        this.states = states;
        this.roles = roles;
    }

    /**
     * Takes a phrase apart.
     *
     * @param sentence the sentence it stands in
     * @param from its first token
     * @param last the token after its last
     */
    Mention read(Sentence sentence, int from, int last) {
        int to = last - 1 > from && sentence.tag(last - 1).equals("POS") ? last - 1 : last;
        Span span = new Span(sentence.start(from), sentence.end(to - 1));
        String words = SentenceWords.oneLine(span.in(text));
        if (to - from == 1 && sentence.tag(from).startsWith("PRP")) {
            return pronoun(span, words);
        }
        int end = endOfCore(sentence, from, to);
        Name name = name(sentence, from, end, to);
        int role = name.role();
        return new Mention(
                span,
                words,
                SentenceWords.withoutArticle(SentenceWords.join(text, sentence, from, end)),
                withoutTitle(sentence, name),
                role >= 0 ? Service.role(sentence, role) : "",
                roleWords(sentence, from, role),
                address(sentence, from, name),
                government(sentence, from, role >= 0 ? role : name.start(), end),
                organization(sentence, from, role, end, to),
                Optional.empty(),
                DEFINITE.contains(SentenceWords.lower(sentence, from)),
                plural(sentence, name.isEmpty() ? role : -1, end));
    }

    /** The tokens [start, end) of a name, and that of the role before it, or -1. */
    private record Name(int start, int end, int role) {
        boolean isEmpty() {
            return start >= end;
        }
    }

    private Name name(Sentence sentence, int from, int end, int to) {
        int start = nameStart(sentence, from, end);
        int role = lastRole(sentence, from, start);
        int comma = firstComma(sentence, end, to);
        boolean given = comma + 1 < to && GivenNames.standard().isOne(sentence.word(comma + 1));
        boolean takesName =
                start == end && (role >= 0 || given || sentence.word(from).equalsIgnoreCase("one"));
        int setOff = takesName && !ofAnother(sentence, role, comma) ? startOfSetOffName(sentence, comma, to) : 0;
        return setOff > 0 ? new Name(setOff, endOfName(sentence, setOff, to), role) : new Name(start, end, role);
    }

    /** "A friend of the singer, Anna Ruff,": the name is the singer's, and the friend stays unnamed. */
    private boolean ofAnother(Sentence sentence, int role, int comma) {
        return role >= 0
                && comma - 1 > role
                && (roles.isPerson(sentence.lemma(comma - 1))
                        || sentence.tag(role).equals("NNS"));
    }

    private String withoutTitle(Sentence sentence, Name name) {
        boolean title = name.role() >= 0 && !name.isEmpty() && roles.isTitle(sentence.word(name.start()));
        return SentenceWords.join(text, sentence, title ? name.start() + 1 : name.start(), name.end());
    }

    private static Mention pronoun(Span span, String words) {
        Pronoun pronoun = Pronoun.of(words);
        return new Mention(
                span,
                words,
                words,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(pronoun),
                true,
                pronoun == Pronoun.THEY);
    }

    /** The phrase up to the first comma, preposition, relative pronoun or verb. */
    private int endOfCore(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = sentence.tag(i);
            boolean breaks = tag.equals(",")
                    || tag.equals(":")
                    || tag.startsWith("W")
                    || tag.equals("-LRB-")
                    || (tag.equals("IN") && !roles.isPerson(sentence.word(i)))
                    || (tag.startsWith("VB") && !sentence.relation(i).equals("amod"))
                    || tag.equals("TO");
            if (breaks && i > from && !isOfOffice(sentence, from, i, to)) {
                return i;
            }
        }
        return to;
    }

    /** "Secretary of State John Kerry": the "of" stands inside the title, and not behind a name. */
    private boolean isOfOffice(Sentence sentence, int from, int of, int to) {
        boolean named = NameRuns.lastRole(sentence, from, of, roles) >= 0 && !roles.isPerson(sentence.word(of - 1));
        return !named
                && sentence.word(of).equals("of")
                && of + 2 < to
                && sentence.tag(of - 1).startsWith("NNP")
                && sentence.tag(of + 1).startsWith("NNP")
                && sentence.tag(of + 2).startsWith("NNP");
    }

    private static int firstComma(Sentence sentence, int from, int to) {
        int comma = from;
        while (comma < to
                && !sentence.word(comma).equals(",")
                && !sentence.tag(comma).startsWith("VB")) {
            comma++;
        }
        return comma;
    }

    /**
     * Where the name starts in "his manager, Jon Vik,", "the head of the fund, Jon Vik," and "the archbishop, the Most
     * Rev Jon Vik,"; 0 where none is set off so.
     */
    private int startOfSetOffName(Sentence sentence, int comma, int to) {
        int start = comma + 1;
        while (start < to && (HONORIFIC.contains(sentence.word(start)) || roles.isTitle(sentence.word(start)))) {
            start++;
        }
        int end = endOfName(sentence, start, to);
        boolean relative = comma > 0 && roles.isRelative(sentence.lemma(comma - 1));
        boolean setOff = comma < to && sentence.word(comma).equals(",") && end - start > (relative ? 0 : 1);
        return setOff && (end == to || sentence.word(end).equals(",")) ? start : 0;
    }

    private static int endOfName(Sentence sentence, int from, int to) {
        int end = from;
        while (end < to && sentence.tag(end).startsWith("NNP")) {
            end++;
        }
        return end;
    }

    private String address(Sentence sentence, int from, Name name) {
        boolean title = name.start() > from && !name.isEmpty() && roles.isTitle(sentence.word(name.start() - 1));
        return title ? sentence.word(name.start() - 1) : "";
    }

    /** Where the run of proper nouns that ends the core begins, roles and adjectives of states left out. */
    private int nameStart(Sentence sentence, int from, int end) {
        int start = end;
        while (start > from && (partOfName(sentence, start - 1) || NameRuns.inCapitals(sentence, start - 1, roles))) {
            start--;
        }
        while (start < end && !startsName(sentence, start) && !NameRuns.inCapitals(sentence, start, roles)) {
            start++;
        }
        int owned = behindOwner(sentence, start, end);
        if (owned > start) {
            return owned;
        }
        if (start >= from + 2 && sentence.word(start - 1).equals("of")) {
            return start + 1;
        }
        if (end - start > 1 && roles.isOrganization(sentence.word(end - 1))) {
            return start;
        }
        int lastRole = NameRuns.lastRole(sentence, start, end, roles);
        if (lastRole >= 0) {
            return lastRole + 1;
        }
        boolean roleLast = start < end && roles.isPerson(sentence.lemma(end - 1)) && end - start > 1;
        return roleLast ? end : start;
    }

    /** "Labour's Tom Price": a given name behind a possessive begins the name, and so do two names no body has. */
    private int behindOwner(Sentence sentence, int start, int end) {
        for (int i = end - 2; i > start; i--) {
            boolean owned = sentence.tag(i - 1).equals("POS");
            if (owned && (GivenNames.standard().isOne(sentence.word(i)) || (end - i == 2 && isPersonal(sentence, i)))) {
                return i;
            }
        }
        return start;
    }

    private boolean isPersonal(Sentence sentence, int given) {
        String surname = sentence.word(given + 1);
        return sentence.word(given - 1).length() > 1
                && Character.isUpperCase(sentence.word(given).charAt(0))
                && states.named(sentence.word(given - 2)).isEmpty()
                && states.named(surname).isEmpty()
                && sentence.tag(given).equals("NNP")
                && sentence.tag(given + 1).equals("NNP")
                && !roles.isOrganization(sentence.word(given))
                && !roles.isPerson(sentence.word(given))
                && !roles.isOrganization(surname)
                && !surname.equals(surname.toUpperCase(Locale.ROOT));
    }

    private static boolean startsName(Sentence sentence, int token) {
        return sentence.tag(token).startsWith("NNP")
                || NameRuns.surname(sentence, token)
                || NameRuns.partner(sentence, token)
                || NameRuns.membersOf(sentence, token)
                || describesMembers(sentence, token);
    }

    /** "Amalgamated" in "the Amalgamated Workers' Union". */
    private static boolean describesMembers(Sentence sentence, int token) {
        return sentence.tag(token).matches("JJ|VBN")
                && Character.isUpperCase(sentence.word(token).charAt(0))
                && NameRuns.membersOf(sentence, token + 1);
    }

    private static boolean partOfName(Sentence sentence, int token) {
        String tag = sentence.tag(token);
        return startsName(sentence, token)
                || NAME_PARTICLES.contains(SentenceWords.lower(sentence, token))
                || NameRuns.joinsName(sentence, token)
                || tag.equals("POS");
    }

    private int lastRole(Sentence sentence, int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (roles.isPerson(sentence.lemma(i)) || roles.isPerson(sentence.word(i))) {
                return i;
            }
        }
        return -1;
    }

    private String roleWords(Sentence sentence, int from, int role) {
        if (role < 0) {
            return "";
        }
        int start = role;
        while (start > from
                && sentence.tag(start - 1).startsWith("NN")
                && states.named(sentence.word(start - 1)).isEmpty()) {
            start--;
        }
        while (start > from
                && (sentence.word(start - 1).equalsIgnoreCase("deputy")
                        || sentence.word(start - 1).equalsIgnoreCase("foreign")
                        || sentence.word(start - 1).equalsIgnoreCase("prime"))) {
            start--;
        }
        return SentenceWords.join(text, sentence, start, role + 1);
    }

    private Optional<Organization> government(Sentence sentence, int from, int to, int end) {
        for (int length = 2; length >= 1; length--) {
            for (int i = from; i + length <= to; i++) {
                String words = SentenceWords.join(text, sentence, i, i + length);
                Optional<Organization> found = states.ofAdjective(words).or(() -> states.named(words));
                boolean town = states.isSeat(words) && CityBodies.follows(sentence, i + length, end);
                if (found.isPresent() && !town) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * "Foreign Ministry" in "a Foreign Ministry spokesman", or what follows "for" in "a spokesman for the Greek army".
     */
    private Optional<String> organization(Sentence sentence, int from, int role, int end, int to) {
        if (role >= 0 && end < to && affiliates(sentence, role, end)) {
            int last = endOfCore(sentence, end + 1, to);
            String after = SentenceWords.join(text, sentence, end + 1, last);
            return after.isBlank() ? Optional.empty() : Optional.of(SentenceWords.withoutArticle(after));
        }
        List<String> before = new ArrayList<>();
        for (int i = from; i < role; i++) {
            boolean ofOrganization =
                    sentence.tag(i).startsWith("NN") || sentence.tag(i).equals("JJ");
            if (ofOrganization && Character.isUpperCase(sentence.word(i).charAt(0))) {
                before.add(sentence.word(i));
            }
        }
        return before.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", before));
    }

    /** An envoy "for" a country or "to" it is sent there by somebody else. */
    private static boolean affiliates(Sentence sentence, int role, int preposition) {
        String word = SentenceWords.lower(sentence, preposition);
        return AFFILIATING.contains(word)
                && (word.equals("of") || !SENT.contains(sentence.lemma(role).toLowerCase(Locale.ROOT)));
    }

    private static boolean plural(Sentence sentence, int role, int end) {
        int head = role >= 0 ? role : end - 1;
        boolean plural = sentence.tag(head).equals("NNS") || sentence.tag(head).equals("NNPS");
        return plural && !NameRuns.surname(sentence, head);
    }
}
