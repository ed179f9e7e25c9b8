package dev.hearsay.extract.source;

import com.google.common.base.CharMatcher;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import java.util.Optional;

/**
 * Who is meant by a noun phrase without a proper name: whoever the document names with it, before it or behind it; else
 * somebody who stays unnamed.
 */
final class UnnamedSources {
    private static final CharMatcher TRAILING = CharMatcher.anyOf(",;: ");

    private final DocumentId document;
    private final Roles roles;
    private final Persons persons;
    private final Organizations organizations;
    private final Principals principals;
    private final Resolutions before;
    private final OfficeHolders holders;

    UnnamedSources(
            DocumentId document,
            Roles roles,
            Persons persons,
            Organizations organizations,
            Principals principals,
            Resolutions before,
            OfficeHolders holders) {
        this.holders = holders;
        this.document = document;
        this.roles = roles;
        this.persons = persons;
        this.organizations = organizations;
        this.principals = principals;
        this.before = before;
    }

    Source of(Mention mention) {
        return namedInside(mention)
                .or(() -> namedBefore(mention))
                .or(() -> namedBehind(mention))
                .or(() -> organizations.withoutName(mention))
                .orElseGet(() -> description(mention));
    }

    private Optional<Source> namedInside(Mention mention) {
        return mention.role().isEmpty()
                ? Optional.empty()
                : persons.introducedIn(mention.span(), mention.role()).map(Source.class::cast);
    }

    /** "The minister" is the last person or unnamed source of that role. */
    private Optional<Source> namedBefore(Mention mention) {
        if (mention.role().isEmpty() || mention.plural()) {
            return Optional.empty();
        }
        if (!mention.definite()) {
            return holders.of(mention).map(Source.class::cast);
        }
        int offset = mention.span().start();
        return persons.lastOfRole(mention.role(), offset)
                .map(Source.class::cast)
                .or(() -> before.lastOfRole(mention.role(), offset));
    }

    /** "A diplomat said. Attache Jon Vik also said". */
    private Optional<Source> namedBehind(Mention mention) {
        if (mention.definite() || mention.role().isEmpty() || mention.plural()) {
            return Optional.empty();
        }
        int offset = mention.span().start();
        return persons.introducedLater(mention.role(), offset)
                .or(() -> persons.narrowerNext(mention.role(), offset, roles).filter(person -> agrees(mention, person)))
                .map(Source.class::cast);
    }

    /** Whether whoever is described and whoever is named could serve one state. */
    private static boolean agrees(Mention described, Person named) {
        return described.government().isEmpty()
                || named.principal().isEmpty()
                || named.principal()
                        .map(Source::id)
                        .equals(described.government().map(Source::id));
    }

    private UnnamedSource description(Mention mention) {
        return UnnamedSource.builder()
                .description(TRAILING.trimTrailingFrom(mention.words()))
                .group(mention.plural())
                .affiliation(principals
                        .affiliation(mention)
                        .or(() -> SpokenFor.oneBody(
                                mention.words(), before.within(mention.span().start()))))
                .document(document)
                .build();
    }
}
