package dev.hearsay.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;

/** A small dossier modelled by hand, with the core module alone. */
public final class ModelByHand {
    private ModelByHand() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Organization kremlin = Source.organization("Kremlin");
        Person kozhin = Person.builder()
                .name("Vladimir Kozhin")
                .role("aide")
                .principal(kremlin)
                .build();
        Outlet izvestia = Source.outlet("Izvestia");
        Outlet reuters = Source.outlet("Reuters");
        Outlet moscowTimes = Source.outlet("The Moscow Times");
        Outlet bbc = Source.outlet("BBC");

        // tag::chain[]
        Chain chain = Chain.from(kozhin).via(izvestia).via(reuters).publishedBy(moscowTimes);
        // end::chain[]
        Claim noTalks = Claim.of("Russia is not in talks with Syria about S-300 missiles");

        ClaimGroup group = ClaimGroup.of(ImmutableList.of(
                Attribution.of(noTalks, chain),
                Attribution.builder()
                        .claim(noTalks)
                        .chain(Chain.from(kremlin).publishedBy(bbc))
                        .contact(Contact.SHOWN)
                        .basis(Basis.OWN_ACT)
                        .build()));

        ProvenanceGraph graph = group.provenance();
        System.out.println(chain.describe());
        graph.origins().stream().map(Source::name).sorted().forEach(name -> System.out.println("origin: " + name));
        System.out.println("possible witness of Kozhin: " + names(graph.possibleWitnesses(kozhin)));
        System.out.println("witness of the Kremlin: " + names(graph.witnesses(kremlin)));
        System.out.println("relays: " + names(graph.relays()));
        System.out.println("independent origins: " + graph.independence().shown() + " shown, "
                + graph.independence().possible() + " possible");
    }

    private static ImmutableList<String> names(Iterable<? extends Source> sources) {
        return ImmutableList.sortedCopyOf(Iterables.transform(sources, Source::name));
    }
}
