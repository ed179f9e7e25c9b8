package dev.hearsay.formats;

import static dev.hearsay.formats.Scalars.BOOLEAN;
import static dev.hearsay.formats.Scalars.STRING;

import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;

/** The JSON of sources. */
final class SourceCodecs {
    static final JsonCodec<DocumentId> DOCUMENT_ID = Scalars.text(DocumentId::value, DocumentId::new);
    private static final JsonCodec<Source> PRINCIPAL = new DeferredCodec<>(() -> SourceCodecs.SOURCE);

    private static final ObjectCodec<Person> PERSON = BuilderShape.of(Person.class, Person::builder)
            .derived("id", STRING, person -> person.id().value())
            .required("name", STRING, Person::name, Person.Builder::name)
            .list("aliases", STRING, Person::aliases, Person.Builder::aliases)
            .optional("role", STRING, Person::role, Person.Builder::role)
            .optional("principal", PRINCIPAL, Person::principal, Person.Builder::principal)
            .builtBy(Person.Builder::build);

    private static final ObjectCodec<Organization> ORGANIZATION = BuilderShape.of(
                    Organization.class, Organization::builder)
            .derived(
                    "id",
                    STRING,
                    (Organization organization) -> organization.id().value())
            .required("name", STRING, Organization::name, Organization.Builder::name)
            .list("aliases", STRING, Organization::aliases, Organization.Builder::aliases)
            .optional("principal", PRINCIPAL, Organization::principal, Organization.Builder::principal)
            .builtBy(Organization.Builder::build);

    private static final ObjectCodec<Outlet> PLAIN_OUTLET = BuilderShape.of(Outlet.class, Outlet::builder)
            .derived("id", STRING, outlet -> outlet.id().value())
            .required("name", STRING, Outlet::name, Outlet.Builder::name)
            .list("aliases", STRING, Outlet::aliases, Outlet.Builder::aliases)
            .optional("principal", PRINCIPAL, Outlet::principal, Outlet.Builder::principal)
            .written("family", STRING, Outlet::family, Outlet.Builder::family)
            .optional("kind", NameCodec.of(OutletKind.class), Outlet::kind, Outlet.Builder::kind)
            .list("domains", STRING, Outlet::domains, Outlet.Builder::domains)
            .unless(false, "stateControlled", BOOLEAN, Outlet::stateControlled, Outlet.Builder::stateControlled)
            .unless(false, "publiclyFunded", BOOLEAN, Outlet::publiclyFunded, Outlet.Builder::publiclyFunded)
            .builtBy(Outlet.Builder::build);

    private static final ObjectCodec<UnnamedSource> UNNAMED = BuilderShape.of(
                    UnnamedSource.class, UnnamedSource::builder)
            .derived("id", STRING, source -> source.id().value())
            .required("description", STRING, UnnamedSource::description, UnnamedSource.Builder::description)
            .list("aliases", STRING, UnnamedSource::aliases, UnnamedSource.Builder::aliases)
            .optional("principal", PRINCIPAL, UnnamedSource::principal, UnnamedSource.Builder::principal)
            .unless(false, "group", BOOLEAN, UnnamedSource::group, UnnamedSource.Builder::group)
            .optional("affiliation", STRING, UnnamedSource::affiliation, UnnamedSource.Builder::affiliation)
            .optional("document", DOCUMENT_ID, UnnamedSource::document, UnnamedSource.Builder::document)
            .builtBy(UnnamedSource.Builder::build);

    static final JsonCodec<Source> SOURCE = TypedCodec.<Source>named("Source")
            .or("person", Person.class, PERSON)
            .or("organization", Organization.class, ORGANIZATION)
            .or("outlet", Outlet.class, PLAIN_OUTLET)
            .or("unnamed", UnnamedSource.class, UNNAMED)
            .build();

    /** An outlet where no other source can stand; it has its type all the same. */
    static final JsonCodec<Outlet> OUTLET = TypedCodec.<Outlet>named("Outlet")
            .or("outlet", Outlet.class, PLAIN_OUTLET)
            .build();

    private SourceCodecs() {}
}
