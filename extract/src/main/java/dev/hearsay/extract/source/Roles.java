package dev.hearsay.extract.source;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words for what people and organizations do, by which a name is told to be a person's. */
final class Roles {
    /** "meteorologist", "photographer", "statistician". */
    private static final Pattern SCHOLAR =
            Pattern.compile(".{3,}(?:ologist|ographer|otherapist|ician)", Pattern.CASE_INSENSITIVE);

    /** "crewman"; names such as "Newman" begin with a capital. */
    private static final Pattern MAN =
            Pattern.compile("(?!human|talisman|german|roman|ottoman|norman)\\p{Ll}{3,}(?:man|woman|person)");

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Roles STANDARD = new Roles();

    private final ImmutableSetMultimap<String, String> sections;

    private Roles() {
        ImmutableSetMultimap.Builder<String, String> builder = ImmutableSetMultimap.builder();
        String section = "";
        for (String line : States.read("roles.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else {
                builder.putAll(section, WORDS.split(line));
            }
        }
        sections = builder.build();
    }

    static Roles standard() {
        return STANDARD;
    }

    /** Whether a word, in the singular, says what a person does. */
    boolean isPerson(String word) {
        return isState(word)
                || in("other", word)
                || isRelative(word)
                || SCHOLAR.matcher(word).matches()
                || MAN.matcher(word).matches();
    }

    /** Whether it says whose relative somebody is. */
    boolean isRelative(String word) {
        return in("relative", word);
    }

    /** Whether who does it may be in the service of a state. */
    boolean isState(String word) {
        return in("state", word);
    }

    /** Whether a state has one who does it: "president", "prime-minister". */
    boolean isOffice(String role) {
        return in("office", role);
    }

    /** Whether "it" may stand for the office that goes by its holder: "commissioner". */
    boolean isInstitution(String role) {
        return in("institution", role);
    }

    /** The roles of which whoever has one has the broader too: an attache is a diplomat; each {@link #plain}. */
    ImmutableSet<String> narrower(String broader) {
        return sections.get("narrower " + broader.toLowerCase(Locale.ROOT));
    }

    /** Whether who does it speaks for a firm, a union or another body named before it. */
    boolean isSpeaking(String role) {
        return in("speaking", role);
    }

    /** Whether it is a kind of body that is no part of a government though named after a state. */
    boolean isPrivate(String kind) {
        return in("private", kind);
    }

    /** Whether a word in the name of a body says that it is a state's: "national". */
    boolean isPublic(String word) {
        return in("public", word);
    }

    boolean isTitle(String word) {
        return in("title", word);
    }

    /** Whether it is the kind of an organization: "ministry", "council". */
    boolean isOrganization(String word) {
        return in("organization", word);
    }

    private boolean in(String section, String word) {
        return sections.containsEntry(section, plain(word));
    }

    /** A word as the sections have it: in lower case, without a stop. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
