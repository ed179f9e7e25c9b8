package dev.hearsay.dossier.page;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.core.Stance;
import dev.hearsay.dossier.words.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One outlet's part in carrying a claim.
 *
 * @param outlet the outlet, empty where the publisher of the article is not known
 * @param role what it does for the claim
 * @param from whom it has it from: the link below it, or the outlet it reprints
 * @param attribution where it does so
 * @param published whether it published the article; otherwise it is only cited there
 */
record Carriage(Optional<Outlet> outlet, Role role, String from, Attribution attribution, boolean published) {

    /** What an outlet does for a claim, the nearest to the speaker first. */
    enum Role {
        OWN_KNOWLEDGE("own knowledge"),
        WITNESS("witness"),
        POSSIBLE_WITNESS("possible witness"),
        RELAY("relay"),
        REPRINT("reprint"),
        OWN_VOICE("own voice, source unstated"),
        MENTION("headline or caption only");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Where the attribution stands to the claim as the group states it. */
    Stance side(ClaimGroup group) {
        return group.side() == Stance.DENIES ? attribution.stance().negated() : attribution.stance();
    }

    String name() {
        return outlet.map(Outlet::name).orElse("Outlet not known");
    }

    /** The role with whom it has the claim from, where that adds anything. */
    String words() {
        return switch (role) {
            case RELAY -> "relay of " + from;
            case REPRINT -> from;
            default -> role.words();
        };
    }

    /** All that carry a claim: first those who published an article with it, then those whom the articles cite. */
    static ImmutableList<Carriage> of(ClaimGroup group) {
        return group.attributions().stream()
                .flatMap(Carriage::all)
                .distinct()
                .sorted(Comparator.comparing((Carriage carriage) -> !carriage.published())
                        .thenComparing(carriage -> carriage.role())
                        .thenComparing(Carriage::name)
                        .thenComparing(carriage -> carriage.attribution()
                                .document()
                                .map(DocumentId::value)
                                .orElse(""))
                        .thenComparing(carriage -> carriage.attribution().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Carriage> all(Attribution attribution) {
        return Stream.concat(Stream.of(publishing(attribution)), cited(attribution));
    }

    /** The part of the publisher of the article. */
    static Carriage publishing(Attribution attribution) {
        Optional<Outlet> publisher = attribution.chain().publisher().or(() -> soleOutlet(attribution));
        ImmutableList<Source> links = attribution.chain().links();
        int last = attribution.chain().publisher().isPresent() ? links.size() - 1 : links.size();
        String from = last > 0 ? links.get(last - 1).name() : "";
        if (!attribution.segment().corroborates()) {
            return new Carriage(publisher, Role.MENTION, from, attribution, true);
        } else if (attribution.derivation().isPresent()) {
            return new Carriage(
                    publisher, Role.REPRINT, original(attribution.derivation().get()), attribution, true);
        }
        return new Carriage(publisher, role(attribution, last), from, attribution, true);
    }

    /** An outlet that speaks for itself in a text of which no other publisher is known. */
    private static Optional<Outlet> soleOutlet(Attribution attribution) {
        Source origin = attribution.chain().origin();
        boolean alone = attribution.chain().relays().isEmpty();
        return alone && origin instanceof Outlet outlet ? Optional.of(outlet) : Optional.empty();
    }

    private static Role role(Attribution attribution, int publisherAt) {
        if (publisherAt == 0 || soleOutlet(attribution).isPresent()) {
            return attribution.basis().shown() ? Role.OWN_KNOWLEDGE : Role.OWN_VOICE;
        }
        boolean next = publisherAt == 1 && !(attribution.chain().origin() instanceof Outlet);
        return next ? nearest(attribution) : Role.RELAY;
    }

    private static Role nearest(Attribution attribution) {
        return attribution.contact() == Contact.SHOWN ? Role.WITNESS : Role.POSSIBLE_WITNESS;
    }

    static String original(Derivation derivation) {
        String name = derivation
                .publisher()
                .map(Outlet::name)
                .or(() -> derivation.original().map(DocumentId::value))
                .orElseThrow();
        return Words.of(derivation.kind()) + " " + name;
    }

    private static Stream<Carriage> cited(Attribution attribution) {
        ImmutableList<Source> before = ImmutableList.<Source>builder()
                .add(attribution.chain().origin())
                .addAll(attribution.chain().relays())
                .build();
        return Stream.iterate(0, i -> i < before.size(), i -> i + 1)
                .filter(i -> before.get(i) instanceof Outlet
                        && soleOutlet(attribution).isEmpty())
                .map(i -> cited(attribution, before, i));
    }

    private static Carriage cited(Attribution attribution, ImmutableList<Source> links, int at) {
        Optional<Outlet> outlet = Optional.of((Outlet) links.get(at));
        if (!attribution.segment().corroborates()) {
            return new Carriage(outlet, Role.MENTION, "", attribution, false);
        } else if (at == 0) {
            Role own = attribution.basis().shown() ? Role.OWN_KNOWLEDGE : Role.OWN_VOICE;
            return new Carriage(outlet, own, "", attribution, false);
        }
        boolean next = at == 1 && !(links.get(0) instanceof Outlet);
        return new Carriage(
                outlet,
                next ? nearest(attribution) : Role.RELAY,
                links.get(at - 1).name(),
                attribution,
                false);
    }
}
