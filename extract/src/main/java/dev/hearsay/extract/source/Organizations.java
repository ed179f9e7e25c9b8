package dev.hearsay.extract.source;

import dev.hearsay.core.Organization;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The organization that a noun phrase names, or means without a proper name. */
final class Organizations {
    private static final int LONGEST_ACRONYM = 6;

    private final Roles roles;
    private final Persons persons;
    private final Institutions institutions;
    private final Acronyms acronyms;
    private final Principals principals;

    Organizations(Roles roles, Persons persons, Institutions institutions, Acronyms acronyms, Principals principals) {
        this.roles = roles;
        this.persons = persons;
        this.institutions = institutions;
        this.acronyms = acronyms;
        this.principals = principals;
    }

    /** Whether the name that stands in a phrase is an organization's and not a person's. */
    boolean isNamedBy(Mention mention) {
        int space = mention.name().lastIndexOf(' ');
        String last = mention.name().substring(space + 1);
        boolean acronym = space < 0 && last.length() <= LONGEST_ACRONYM && last.equals(last.toUpperCase(Locale.ROOT));
        boolean article = mention.words().toLowerCase(Locale.ROOT).startsWith("the ") && !isOwned(mention);
        return acronym
                || article
                || mention.plural()
                || roles.isOrganization(last)
                || persons.isFirm(mention.name())
                || mention.government().isPresent();
    }

    /** "The Gazette's Ida Holm": the article is the owner's. */
    private static boolean isOwned(Mention mention) {
        return mention.core().matches(".*['’]s? " + Pattern.quote(mention.name()));
    }

    /** The organization of the name in a phrase; under its long name where initials stand for it. */
    Organization named(Mention mention) {
        String name =
                mention.kindBeforeName().isPresent() || isBehindKind(mention) ? mention.name() : mention.nameAlone();
        return organization(acronyms.longName(name).orElse(name), mention);
    }

    /** "The charity Norvik", "the UN agency Sund": the kind of a body in small letters is no part of its name. */
    private boolean isBehindKind(Mention mention) {
        String words = mention.nameAlone();
        String before = words.endsWith(' ' + mention.name())
                ? words.substring(0, words.length() - mention.name().length() - 1)
                : "";
        String kind = before.substring(before.lastIndexOf(' ') + 1);
        return !kind.isEmpty()
                && Character.isLowerCase(kind.charAt(0))
                && (roles.isOrganization(kind) || roles.isPrivate(kind));
    }

    /** "The Syrian government", "the Greek Foreign Ministry": no proper name, yet one body. */
    Optional<Organization> withoutName(Mention mention) {
        if (!mention.role().isEmpty() || mention.government().isEmpty() || mention.plural()) {
            return Optional.empty();
        }
        String bare = SentenceWords.withoutArticle(mention.words());
        return bare.endsWith("government") || bare.endsWith("regime")
                ? mention.government()
                : Optional.of(organization(bare, mention));
    }

    private Organization organization(String name, Mention mention) {
        Optional<String> fullName = mention.government().isPresent()
                ? Optional.empty()
                : institutions.fullName(name, mention.span().start());
        return Organization.builder()
                .name(fullName.orElse(name))
                .principal(principals.of(mention))
                .build();
    }
}
