package dev.hearsay.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceReliability;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.core.Wording;
import dev.hearsay.scoring.CredibilityScorer;
import dev.hearsay.scoring.Reliabilities;
import java.util.Locale;

/** Four outlets on one claim: who witnesses, who relays, who reprints, and what grades make of it. */
public final class AgreementAcrossOutlets {
    private static final Organization RUSSIA = Source.organization("Government of Russia");
    private static final Person LAVROV =
            Person.builder().name("Sergei Lavrov").principal(RUSSIA).build();
    private static final UnnamedSource OFFICIALS = UnnamedSource.builder()
            .description("U.S. intelligence officials")
            .group(true)
            .affiliation("United States")
            .build();

    private static final Outlet REUTERS = Source.outlet("Reuters");
    private static final Outlet RFERL = Source.outlet("RFE/RL");
    private static final Outlet BBC = Source.outlet("BBC");
    private static final Outlet LA_TIMES = Source.outlet("LA Times");
    private static final Outlet DAILY = Source.outlet("Military Daily");

    private static final Claim STARTED = Claim.builder()
            .wording("Russia has started delivering S-300 systems to Syria")
            .actor(RUSSIA)
            .build();

    private AgreementAcrossOutlets() {}

    static ClaimGroup claim() {
        return ClaimGroup.of(ImmutableList.of(
                lavrovTo(RFERL).form(QuoteForm.DIRECT).build(),
                lavrovTo(BBC).build(),
                Attribution.builder()
                        .claim(STARTED)
                        .chain(Chain.from(LAVROV).via(RFERL).publishedBy(DAILY))
                        .form(QuoteForm.DIRECT)
                        .basis(Basis.OWN_ACT)
                        .occasion("news conference, 28 September")
                        .derivation(Derivation.reprintOf(RFERL))
                        .build(),
                Attribution.of(STARTED, Chain.from(LAVROV).via(BBC).publishedBy(REUTERS)),
                Attribution.builder()
                        .claim(STARTED)
                        .chain(Chain.from(OFFICIALS).publishedBy(LA_TIMES))
                        .contact(Contact.SHOWN)
                        .basis(Basis.IMAGERY)
                        .build()));
    }

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ClaimGroup group = claim();
        ProvenanceGraph graph = group.provenance();
        System.out.println("witnesses of Lavrov: " + names(graph.witnesses(LAVROV)));
        System.out.println("relays: " + names(graph.relays()));
        System.out.println("independent origins: " + graph.independence().shown() + " shown");

        Reliabilities grades = Reliabilities.none()
                .grade(RFERL, SourceReliability.B)
                .grade(BBC, SourceReliability.A)
                .grade(REUTERS, SourceReliability.A)
                .grade(LA_TIMES, SourceReliability.B)
                .grade(LAVROV, SourceReliability.C)
                .grade(OFFICIALS, SourceReliability.B);
        Assessment assessment = CredibilityScorer.with(grades).assess(group);
        System.out.println(assessment.status() + ": " + assessment.reason());
        assessment
                .said()
                .forEach(utterance -> utterance
                        .probability()
                        .forEach((wording, probability) -> System.out.println(
                                "P(said) " + utterance.origin().name() + ", " + words(wording) + ": "
                                        + number(probability.value()))));
        assessment
                .so()
                .ifPresent(so ->
                        System.out.println("P(so): " + number(so.probability().value()) + " ["
                                + number(so.probability().low()) + ", "
                                + number(so.probability().high()) + "], "
                                + so.words().words()));
    }

    private static Attribution.Builder lavrovTo(Outlet witness) {
        return Attribution.builder()
                .claim(STARTED)
                .chain(Chain.from(LAVROV).publishedBy(witness))
                .contact(Contact.SHOWN)
                .basis(Basis.OWN_ACT)
                .occasion("news conference, 28 September");
    }

    private static String words(Wording wording) {
        return wording.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String number(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }

    private static ImmutableList<String> names(Iterable<? extends Source> sources) {
        return ImmutableList.sortedCopyOf(Iterables.transform(sources, Source::name));
    }
}
