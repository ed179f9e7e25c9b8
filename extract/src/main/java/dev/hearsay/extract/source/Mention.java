package dev.hearsay.extract.source;

import dev.hearsay.core.Organization;
import dev.hearsay.core.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name a source, taken apart.
 *
 * @param span the whole noun phrase
 * @param words the whole noun phrase in one line
 * @param core the noun phrase up to its first comma, preposition or relative clause, without an article
 * @param name the proper name in it, empty where there is none
 * @param role the word for what the source does, in the singular and lower case, empty where there is none
 * @param roleWords the words from the first before the name, such as "Deputy Foreign Minister"; empty where there is no
 *     role
 * @param address the form of address before the name, such as "Mrs.", empty where there is none
 * @param government the state that an adjective or a country before the role names
 * @param organization what stands between state and role, or after "of", "for", "at": "Foreign Ministry", "Greek
 *     embassy"
 * @param pronoun what pronoun the phrase is, if it is one
 * @param definite whether it begins with "the", "that", "his" or the like
 * @param plural whether it names more than one
 */
record Mention(
        Span span,
        String words,
        String core,
        String name,
        String role,
        String roleWords,
        String address,
        Optional<Organization> government,
        Optional<String> organization,
        Optional<Pronoun> pronoun,
        boolean definite,
        boolean plural) {
    private static final Pattern BEHIND_NAME = Pattern.compile("(?<=.)(?:,| \\(| (?:who|which|whose) ).*$");
    private static final Pattern KIND_BEFORE_NAME =
            Pattern.compile("\\p{Lu}\\S*(?: \\p{Ll}\\S*)* (\\p{Ll}+) (?=\\p{Lu})");

    /** The same mention in other words. */
    Mention as(String otherWords) {
        return new Mention(
                span,
                otherWords,
                core,
                name,
                role,
                roleWords,
                address,
                government,
                organization,
                pronoun,
                definite,
                plural);
    }

    boolean named() {
        return !name.isEmpty();
    }

    /** The words without an article and without what stands behind the name in brackets or after a comma. */
    String nameAlone() {
        return BEHIND_NAME.matcher(SentenceWords.withoutArticle(words)).replaceFirst("");
    }

    /** The "newspaper" of "Spanish newspaper Faro". */
    Optional<String> kindBeforeName() {
        Matcher kind = KIND_BEFORE_NAME.matcher(core);
        return named() && government.isPresent() && kind.lookingAt() && core.endsWith(name)
                ? Optional.of(kind.group(1))
                : Optional.empty();
    }
}
