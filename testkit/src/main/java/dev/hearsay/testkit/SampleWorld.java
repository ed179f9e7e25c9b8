package dev.hearsay.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import dev.hearsay.core.Person;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import java.util.Optional;

/**
 * The harbour town in which samples play. Names are few, so that a failure reads like news; each name has one principal
 * and one publisher family, so that random graphs are of one world. What comes first is what samples shrink to.
 */
final class SampleWorld {
    static final Organization GOVERNMENT = organization("Government of Norland", Optional.empty());
    static final Organization MINISTRY = organization("Harbour Ministry", Optional.of(GOVERNMENT));
    static final Organization NEIGHBOUR = organization("Government of Sudland", Optional.empty());
    static final Organization COMPANY = organization("Ilmen Shipping", Optional.empty());
    static final Organization UNION = organization("Dockers' Union", Optional.empty());

    /** Those who speak: two for one government, and others each for somebody else. */
    static final ImmutableList<Source> SPEAKERS = ImmutableList.of(
            person("Mara Ilves", "Foreign Minister", Optional.of(GOVERNMENT)),
            person("Tomas Reh", "spokesman", Optional.of(MINISTRY)),
            person("Ivo Marek", "ambassador", Optional.of(NEIGHBOUR)),
            person("Anna Brandt", "director", Optional.of(COMPANY)),
            person("Piet Oduya", "chairman", Optional.of(UNION)),
            Source.person("Lena Voss"),
            MINISTRY,
            UNION);

    static final Outlet WIRE = outlet("North Wire", "North Wire", OutletKind.AGENCY);
    static final Outlet TIDE = outlet("The Daily Tide", "Tide Group", OutletKind.NEWSPAPER);
    static final Outlet EVENING = outlet("Evening Tide", "Tide Group", OutletKind.NEWSPAPER);
    static final Outlet RADIO = outlet("Harbour Radio", "Harbour Radio", OutletKind.BROADCASTER);
    static final Outlet LANTERN = outlet("The Lantern", "The Lantern", OutletKind.ONLINE);
    static final Outlet GAZETTE = outlet("Norland Gazette", "Norland Gazette", OutletKind.NEWSPAPER);
    static final ImmutableList<Outlet> OUTLETS = ImmutableList.of(TIDE, WIRE, RADIO, EVENING, LANTERN, GAZETTE);

    static final DocumentId WIRE_REPORT = new DocumentId("wire.txt");
    static final DocumentId PAMPHLET = new DocumentId("pamphlet.txt");

    /** Those who print: two reprints of one agency report, a text nobody signs and its copy, and a report by hand. */
    static final ImmutableList<Article> ARTICLES = ImmutableList.of(
            Article.by(TIDE, "tide.txt"),
            Article.by(WIRE, WIRE_REPORT.value()),
            Article.by(RADIO, "radio.txt"),
            Article.by(EVENING, "evening.txt"),
            Article.by(GAZETTE, "gazette.txt"),
            Article.by(LANTERN, "lantern.txt")
                    .carrying(Derivation.builder()
                            .kind(DerivationKind.REPRINT)
                            .publisher(WIRE)
                            .original(WIRE_REPORT)
                            .build()),
            Article.by(GAZETTE, "gazette-wire.txt").carrying(Derivation.of(DerivationKind.WIRE_COPY, WIRE)),
            Article.unsigned(PAMPHLET),
            Article.unsigned(new DocumentId("pamphlet-copy.txt"))
                    .carrying(Derivation.builder()
                            .kind(DerivationKind.REPRINT)
                            .original(PAMPHLET)
                            .build()),
            new Article(Optional.empty(), Optional.of(RADIO), Optional.empty()));

    static final ImmutableList<String> PROPOSITIONS = ImmutableList.of(
            "The ferry is back in service",
            "The harbour bridge is closed",
            "Deliveries of grain have started",
            "The strike will end on Monday",
            "Twelve crates were unloaded");

    static final ImmutableList<String> OCCASIONS =
            ImmutableList.of("press conference on the quay", "interview in the morning", "session of the council");

    private SampleWorld() {}

    /** Somebody unnamed, in the words of one document. */
    static ImmutableList<Source> unnamed(Optional<DocumentId> document) {
        UnnamedSource.Builder official = UnnamedSource.builder()
                .description("a senior official")
                .affiliation("Harbour Ministry")
                .principal(MINISTRY)
                .document(document);
        UnnamedSource.Builder workers = UnnamedSource.builder()
                .description("harbour workers")
                .group(true)
                .document(document);
        UnnamedSource.Builder somebody = UnnamedSource.builder()
                .description("a person who asked not to be named")
                .document(document);
        return ImmutableList.of(official.build(), workers.build(), somebody.build());
    }

    private static Organization organization(String name, Optional<Source> principal) {
        return Organization.builder().name(name).principal(principal).build();
    }

    private static Person person(String name, String role, Optional<Source> principal) {
        return Person.builder().name(name).role(role).principal(principal).build();
    }

    private static Outlet outlet(String name, String family, OutletKind kind) {
        return Outlet.builder()
                .name(name)
                .family(family)
                .kind(kind)
                .aliases(ImmutableSet.of())
                .build();
    }

    /** An article as far as provenance cares: its id, its publisher and whose text it is. */
    record Article(Optional<DocumentId> document, Optional<Outlet> publisher, Optional<Derivation> derivation) {

        static Article by(Outlet publisher, String document) {
            return new Article(Optional.of(new DocumentId(document)), Optional.of(publisher), Optional.empty());
        }

        static Article unsigned(DocumentId document) {
            return new Article(Optional.of(document), Optional.empty(), Optional.empty());
        }

        Article carrying(Derivation original) {
            return new Article(document, publisher, Optional.of(original));
        }
    }
}
