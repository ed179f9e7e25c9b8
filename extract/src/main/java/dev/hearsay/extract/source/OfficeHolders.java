package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who "Bergen's mayor" is: whoever the text names, as the only one of that role, beside the words "Bergen" and "mayor".
 * Only offices count that one person holds at a time; a town has many spokesmen.
 */
final class OfficeHolders {
    private static final ImmutableSet<String> HELD_BY_ONE = ImmutableSet.of(
            "mayor",
            "governor",
            "chief",
            "president",
            "premier",
            "chancellor",
            "sheriff",
            "superintendent",
            "ceo",
            "chairman",
            "chairwoman",
            "commissioner",
            "bishop",
            "archbishop");

    private static final Pattern OWNER = Pattern.compile("(?:[Tt]he )?(\\p{Lu}[^,;]*?)['’]s? ");
    private static final Pattern BEFORE = Pattern.compile("((?:(?! and )[^,.;:\n])*),?\\s*$");
    private static final Pattern BEHIND = Pattern.compile(",\\s*((?:(?! and )[^,.;:\n])*)");
    /** How far from a name what is said of its bearer stands, in characters. */
    private static final int BESIDE = 60;

    private final String text;
    private final Persons persons;

    OfficeHolders(String text, Persons persons) {
        this.text = text;
        this.persons = persons;
    }

    /** The person; nobody where the text does not tie the role and its owner to a name. */
    Optional<Person> of(Mention mention) {
        Matcher owner = OWNER.matcher(mention.words());
        return HELD_BY_ONE.contains(mention.role()) && owner.lookingAt()
                ? persons.oneOfRole(mention.role())
                        .filter(known -> beside(known, owner.group(1), mention.roleWords()))
                        .map(Persons.Introduction::person)
                : Optional.empty();
    }

    private boolean beside(Persons.Introduction known, String owner, String role) {
        int from = Math.max(0, known.offset() - BESIDE);
        int end = Math.min(text.length(), known.offset() + known.person().name().length());
        int to = Math.min(text.length(), end + BESIDE);
        return tells(phraseBefore(text.substring(from, known.offset())), owner, role)
                || tells(phraseBehind(text.substring(end, to)), owner, role);
    }

    private static boolean tells(String phrase, String owner, String role) {
        return phrase.contains(owner) && phrase.toLowerCase(Locale.ROOT).contains(role.toLowerCase(Locale.ROOT));
    }

    /** "Bergen mayor |", "the mayor of Bergen, |". */
    private static String phraseBefore(String words) {
        Matcher phrase = BEFORE.matcher(words);
        return phrase.find() ? phrase.group(1) : "";
    }

    /** "|, the mayor of Bergen,". */
    private static String phraseBehind(String words) {
        Matcher phrase = BEHIND.matcher(words);
        return phrase.lookingAt() ? phrase.group(1) : "";
    }
}
