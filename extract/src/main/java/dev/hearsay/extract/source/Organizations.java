package dev.hearsay.extract.source;

import dev.hearsay.core.Organization;
import java.util.Locale;
import java.util.Optional;

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
        boolean article = mention.words().toLowerCase(Locale.ROOT).startsWith("the ");
        return acronym
                || article
                || mention.plural()
                || roles.isOrganization(last)
                || persons.isFirm(mention.name())
                || mention.government().isPresent();
    }

    /** The organization of the name in a phrase; under its long name where initials stand for it. */
    Organization named(Mention mention) {
        String name = mention.kindBeforeName().isPresent() ? mention.name() : mention.nameAlone();
        return organization(acronyms.longName(name).orElse(name), mention);
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
