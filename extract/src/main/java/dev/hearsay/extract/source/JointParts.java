package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Locale;

/** Whether words around an "and" name somebody each, or one body together. */
final class JointParts {
    /** Bodies and lands of one name: "Marks and Spencer", "Trinidad and Tobago". */
    private static final ImmutableSet<String> ONE_NAME = ImmutableSet.copyOf(States.read("joint-names.txt"));

    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("the", "a", "an");
    private static final ImmutableSet<String> INSIDE = ImmutableSet.of("of", "for", "in", "on");
    private static final ImmutableSet<String> OWNERS = ImmutableSet.of("his", "her", "its", "their");
    private static final ImmutableSet<String> OF_SOMEBODY = ImmutableSet.of("his", "her");
    private static final ImmutableSet<String> HOW_MANY = ImmutableSet.of(
            "another", "other", "others", "several", "some", "many", "more", "dozens", "hundreds", "fellow");

    private final MentionReader reader;
    private final Persons persons;
    private final States states;
    private final OutletNames outlets;
    private final Roles roles;

    JointParts(MentionReader reader, Persons persons, States states, OutletNames outlets, Roles roles) {
        this.reader = reader;
        this.persons = persons;
        this.states = states;
        this.outlets = outlets;
        this.roles = roles;
    }

    /** Whether a phrase with an "and" is the name of one state, outlet or body. */
    boolean isOne(Phrase whole) {
        String core = read(whole).core();
        return isRest(whole) || isListed(core) || states.named(core).isPresent() || isOutlet(core);
    }

    /** "An economist" is no paper. */
    private boolean isOutlet(String core) {
        return Character.isUpperCase(core.charAt(0)) && outlets.of(core).isPresent();
    }

    /** The end of a longer name: "Centers for | Disease Control and Prevention". */
    private static boolean isRest(Phrase whole) {
        return whole.from() > 1
                && INSIDE.contains(SentenceWords.lower(whole.sentence(), whole.from() - 1))
                && whole.sentence().tag(whole.from() - 2).startsWith("NN");
    }

    /** Whether two parts that "and" joins are one name. */
    boolean isOneName(Phrase part, Phrase next) {
        String one = read(part).core();
        String other = read(next).core();
        return one.equals(other) || isListed(one + " and " + other);
    }

    /** Whether "Johnson and Johnson" is one name, and "Brighton and Hove Albion" begins with one. */
    static boolean isListed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ONE_NAME.stream().anyMatch(one -> lower.equals(one) || lower.startsWith(one + ' '));
    }

    /**
     * Whether a part behind a comma is the next of a list, and nothing that is said of the one before: "the bank, the
     * union and the port".
     */
    boolean listed(Phrase before, Phrase part, boolean beforeAnd) {
        boolean unnamed = beforeAnd && part.first().equals("the") && determined(before) && !named(before);
        return unnamed || (named(part) && named(before));
    }

    /** Whether each of the parts is somebody by itself. */
    boolean speakEach(List<Phrase> parts) {
        Phrase first = parts.get(0);
        for (Phrase part : parts.subList(1, parts.size())) {
            if (sharesName(first, part) || !joins(first, part)) {
                return false;
            }
        }
        Phrase last = parts.get(parts.size() - 1);
        List<Phrase> others = parts.subList(0, parts.size() - 1);
        boolean lastSpeaks = speaks(last) || isPeople(last) || others.stream().allMatch(this::isKnown);
        boolean groups = determined(last) || isKnown(last);
        return lastSpeaks
                && others.stream().allMatch(part -> speaks(part) || (groups && isGroup(part)))
                && !insideApposition(others, last)
                && !describesOne(first, last);
    }

    /**
     * "Jon Vik, the founder and the owner, said", "the mayor, the son of a nurse and the brother of a priest, said".
     */
    private boolean insideApposition(List<Phrase> others, Phrase last) {
        Phrase before = others.get(others.size() - 1);
        boolean comma = false;
        for (int i = before.from(); i < before.to() - 1; i++) {
            comma |= before.sentence().word(i).equals(",");
        }
        boolean closed =
                last.last().equals(",") && last.sentence().tag(last.from()).equals("DT");
        return !named(last) && ((comma && !before.last().equals(",")) || (closed && others.size() > 1));
    }

    /** "Her husband and the town's mayor, Jon Vik, said". */
    private boolean describesOne(Phrase first, Phrase last) {
        Mention name = read(last);
        boolean setOff = name.named() && !name.core().endsWith(name.name());
        return setOff && OF_SOMEBODY.contains(first.first()) && !named(first);
    }

    private boolean speaks(Phrase part) {
        return determined(part) || named(part);
    }

    /** "The mayor", "her lawyer", "the town's lawyer", "two others": what an "and" before it does not reach into. */
    private static boolean determined(Phrase part) {
        return ARTICLES.contains(part.first())
                || OWNERS.contains(part.first())
                || HOW_MANY.contains(part.first())
                || part.sentence().tag(part.from()).equals("CD")
                || part.has("POS");
    }

    /** "Republicans" in "Vik and Republicans". */
    private static boolean isPeople(Phrase part) {
        return part.size() == 1 && part.sentence().tag(part.from()).equals("NNPS");
    }

    /** "Police" in "police and the mayor". */
    private boolean isGroup(Phrase part) {
        Mention mention = read(part);
        return mention.plural() && !mention.role().isEmpty();
    }

    /** A plural, such as "Liberals", names no one; nor does a role or a title alone. */
    private boolean named(Phrase part) {
        Mention mention = read(part);
        boolean role =
                mention.name().indexOf(' ') < 0 && (roles.isPerson(mention.name()) || roles.isTitle(mention.name()));
        boolean plural = mention.plural() && !determined(part);
        return isKnown(part) || (mention.named() && !role && !plural);
    }

    /** Somebody the text introduces or tells by a role or a given name, or an outlet. */
    private boolean isKnown(Phrase part) {
        Mention mention = read(part);
        return isOutlet(mention.core())
                || persons.byName(mention.core()).isPresent()
                || (mention.named() && isPerson(mention));
    }

    private boolean isPerson(Mention mention) {
        return !mention.role().isEmpty()
                || GivenNames.standard().opens(mention.name())
                || persons.byName(mention.name()).isPresent();
    }

    /**
     * "Vik and Lund's lawyer", "the Food and Drug Administration", "the Globe and Mail", "the actor and director Jon
     * Vik": what follows "and" has no article of its own, and stands for nobody by itself.
     */
    private boolean sharesName(Phrase first, Phrase part) {
        if (part.has("POS") && !ARTICLES.contains(part.first()) && !named(part)) {
            return !first.has("POS");
        }
        if (determined(part)) {
            return false;
        }
        boolean body = part.size() > 1 && roles.isOrganization(part.last()) && !isKnown(first) && !isWholeBody(first);
        boolean article = ARTICLES.contains(first.first());
        return body || (article && (named(first) ? !isWellKnown(part) : !isNameAlone(part)));
    }

    private boolean isWellKnown(Phrase part) {
        return isKnown(part)
                || isAcronym(part.last())
                || states.named(read(part).core()).isPresent();
    }

    private boolean isNameAlone(Phrase part) {
        return named(part) && read(part).role().isEmpty();
    }

    private boolean isWholeBody(Phrase part) {
        return roles.isOrganization(part.last()) || isAcronym(part.last());
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /**
     * "The head of the army and the police": where something follows "of", and no name of an office, the tree must join
     * the two themselves.
     */
    private boolean joins(Phrase first, Phrase part) {
        int preposition = first.firstTagged("IN");
        boolean whole = read(first)
                .core()
                .equals(SentenceWords.withoutArticle(read(first).words()));
        if (preposition == first.to() || whole) {
            return true;
        }
        Sentence sentence = part.sentence();
        boolean itself = false;
        for (int i = part.from(); i < part.to(); i++) {
            int head = sentence.head(i);
            itself |= sentence.relation(i).equals("conj") && head >= first.from() && head < preposition;
        }
        return itself && (determined(part) || isKnown(part));
    }

    private Mention read(Phrase part) {
        int to = part.to();
        while (to - 1 > part.from() && part.sentence().word(to - 1).equals(",")) {
            to--;
        }
        return reader.read(part.sentence(), part.from(), to);
    }
}
