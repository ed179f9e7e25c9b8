package dev.hearsay.testkit;

import static dev.hearsay.testkit.SampleWorld.OUTLETS;
import static dev.hearsay.testkit.SampleWorld.SPEAKERS;

import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Sources with every field free, for laws about single values. */
final class SourceArbitraries {
    private SourceArbitraries() {}

    static Arbitrary<Source> sources() {
        return Arbitraries.oneOf(List.<Arbitrary<? extends Source>>of(persons(), organizations(), outlets(), unnamed()))
                .map(source -> source);
    }

    static Arbitrary<Person> persons() {
        return Builders.withBuilder(Person::builder)
                .use(Arbitraries.of("Mara Ilves", "Tomas Reh", "Lena Voss", "Zoë Ångström"))
                .inSetter(Person.Builder::name)
                .use(aliases("M. Ilves", "the minister", "Reh"))
                .inSetter(Person.Builder::aliases)
                .use(principals().optional())
                .inSetter(Person.Builder::principal)
                .use(Arbitraries.of("spokesman", "Foreign Minister").optional())
                .inSetter(Person.Builder::role)
                .build(Person.Builder::build);
    }

    static Arbitrary<Organization> organizations() {
        return Builders.withBuilder(Organization::builder)
                .use(Arbitraries.of("Harbour Ministry", "Ilmen Shipping", "Dockers' Union"))
                .inSetter(Organization.Builder::name)
                .use(aliases("the ministry", "Ilmen"))
                .inSetter(Organization.Builder::aliases)
                .use(principals().optional())
                .inSetter(Organization.Builder::principal)
                .build(Organization.Builder::build);
    }

    static Arbitrary<Outlet> outlets() {
        return Builders.withBuilder(Outlet::builder)
                .use(Arbitraries.of(OUTLETS).map(Outlet::name))
                .inSetter(Outlet.Builder::name)
                .use(aliases("NW", "the Tide"))
                .inSetter(Outlet.Builder::aliases)
                .use(principals().optional())
                .inSetter(Outlet.Builder::principal)
                .use(Arbitraries.of("Tide Group", "North Wire").optional())
                .in((outlet, family) -> family.map(outlet::family).orElse(outlet))
                .use(Arbitraries.of(OutletKind.class).optional())
                .inSetter(Outlet.Builder::kind)
                .use(aliases("tide.example", "northwire.example"))
                .inSetter(Outlet.Builder::domains)
                .use(Arbitraries.of(false, true))
                .inSetter(Outlet.Builder::stateControlled)
                .use(Arbitraries.of(false, true))
                .inSetter(Outlet.Builder::publiclyFunded)
                .build(Outlet.Builder::build);
    }

    static Arbitrary<UnnamedSource> unnamed() {
        return Builders.withBuilder(UnnamedSource::builder)
                .use(Arbitraries.of("a senior official", "harbour workers", "somebody on the quay"))
                .inSetter(UnnamedSource.Builder::description)
                .use(Arbitraries.of(false, true))
                .inSetter(UnnamedSource.Builder::group)
                .use(Arbitraries.of("Harbour Ministry", "the port").optional())
                .inSetter(UnnamedSource.Builder::affiliation)
                .use(principals().optional())
                .inSetter(UnnamedSource.Builder::principal)
                .use(documentIds().optional())
                .inSetter(UnnamedSource.Builder::document)
                .build(UnnamedSource.Builder::build);
    }

    static Arbitrary<DocumentId> documentIds() {
        return Arbitraries.of("tide.txt", "wire.txt", "radio.txt", "archive/2018/may.html")
                .map(DocumentId::new);
    }

    private static Arbitrary<Source> principals() {
        return Arbitraries.of(SPEAKERS);
    }

    private static Arbitrary<Set<String>> aliases(String... names) {
        return Arbitraries.of(names).set().ofMaxSize(names.length);
    }
}
