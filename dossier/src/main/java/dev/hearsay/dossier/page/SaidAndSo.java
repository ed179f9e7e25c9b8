package dev.hearsay.dossier.page;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.Wording;
import dev.hearsay.dossier.words.SourceNames;
import dev.hearsay.dossier.words.Titles;
import dev.hearsay.dossier.words.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The two questions, in words: that it was said, and whether it is so. */
final class SaidAndSo {
    private static final int WORDING = 160;

    private SaidAndSo() {}

    /** A sentence for each origin, or one that there is none. */
    static List<String> said(Assessment claim) {
        ProvenanceGraph graph = claim.group().provenance();
        List<Source> origins = Origins.byName(graph);
        return origins.isEmpty()
                ? unsaid(claim.group())
                : origins.stream().map(origin -> said(origin, claim.group())).toList();
    }

    private static List<String> unsaid(ClaimGroup group) {
        List<Source> sideless = group.provenance().attributions().isEmpty() ? Origins.sideless(group) : List.of();
        return sideless.isEmpty()
                ? List.of("These texts do not show who said it first.")
                : sideless.stream()
                        .map(origin -> reported(origin)
                                + (Titles.tellsAct(group.representative())
                                        ? "acted so."
                                        : "spoken of it without taking a side."))
                        .toList();
    }

    private static String reported(Source origin) {
        return SourceNames.sentence(SourceNames.of(origin)) + (SourceNames.plural(List.of(origin)) ? " are" : " is")
                + " reported to have ";
    }

    private static String said(Source origin, ClaimGroup group) {
        ProvenanceGraph graph = group.provenance();
        Wording wording = graph.attributions().stream()
                .filter(attribution -> attribution.chain().origin().id().equals(origin.id()))
                .map(Wording::of)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (origin instanceof Outlet) {
            return SourceNames.sentence(SourceNames.of(origin)) + " tells it from its own knowledge.";
        }
        return reported(origin)
                + (Titles.tellsAct(group.representative()) ? "acted so" : "said it, " + Words.of(wording))
                + heard(origin, graph) + "." + inOtherWords(origin, group);
    }

    /** What it says where that is not worded as the claim is; others may have put it in a stronger way. */
    private static String inOtherWords(Source origin, ClaimGroup group) {
        List<String> wordings = group.provenance().attributions().stream()
                .filter(attribution -> attribution.chain().origin().id().equals(origin.id()))
                .map(attribution -> attribution.claim().wording())
                .distinct()
                .sorted()
                .toList();
        boolean other = group.provenance().origins().size() > 1
                && !wordings.contains(group.claim().wording());
        return other ? " The words: “" + Words.shortened(wordings.get(0), WORDING) + "”." : "";
    }

    private static String heard(Source origin, ProvenanceGraph graph) {
        if (!graph.witnesses(origin).isEmpty()) {
            return ", by " + names(graph.witnesses(origin)) + " in direct contact";
        }
        if (Origins.attributions(origin, graph).anyMatch(SaidAndSo::heardByUnknown)) {
            return ", by an outlet not known, in direct contact";
        }
        return graph.possibleWitnesses(origin).isEmpty()
                ? "; no outlet is shown to have heard it"
                : "; direct contact is not shown, " + names(graph.possibleWitnesses(origin)) + " may have had it";
    }

    private static boolean heardByUnknown(Attribution attribution) {
        Carriage carriage = Carriage.publishing(attribution);
        return carriage.role() == Carriage.Role.WITNESS && carriage.outlet().isEmpty();
    }

    private static String names(Collection<? extends Source> sources) {
        return SourceNames.list(sources);
    }

    /** What can be said of its being so; never a verdict. */
    static String so(Assessment claim) {
        return switch (claim.group().claim().kind()) {
            case FACT -> fact(claim) + number(claim);
            case OWN_DECISION ->
                "Done by saying it. What can be asked is whether it was said, and whether the speaker "
                        + "has the power.";
            case POSITION -> "A stated position" + asOf(claim.group()) + "; positions are held, not so or not so.";
            case PLEDGE ->
                "A pledge or threat" + asOf(claim.group())
                        + "; what becomes of it is a matter of outcome, not of sincerity.";
            case FORECAST -> "A forecast beyond the speaker's control; open until due.";
            case EVALUATION -> "A judgement of value; not checkable.";
            case INTERPRETATION -> "A reading of motives or meaning; whose reading it is matters; not checkable.";
            case RUMOUR -> "Talk that is passed on. Who relays it is not its origin; the origin is not known.";
            case HYPOTHETICAL -> "A condition or a question; nothing is asserted.";
        };
    }

    private static String asOf(ClaimGroup group) {
        TemporalExtent said = group.representative().said();
        return said.equals(TemporalExtent.unknown()) ? ", of unknown date" : Words.when(", as of ", ", stated ", said);
    }

    private static String fact(Assessment claim) {
        ProvenanceGraph graph = claim.group().provenance();
        String names = names(graph.origins());
        return switch (claim.status()) {
            case CORROBORATED ->
                "Rests on " + names(graph.independence().shownOrigins())
                        + ", shown to know it independently of each other.";
            case DISPUTED, IN_TENSION ->
                graph.origins().isEmpty()
                        ? "Others say otherwise; these texts do not settle it."
                        : "Rests on " + names + "; others say otherwise, and these texts do not settle it.";
            case SELF_REPORTED -> "Rests on " + names + ", whose own side it is about; no other source in these texts.";
            case CIRCULAR -> "Rests on nothing outside a loop of outlets citing one another.";
            case SUPERSEDED -> "Was said by " + names + "; the same side has said otherwise since.";
            default -> rests(claim.group(), names);
        };
    }

    private static String rests(ClaimGroup group, String names) {
        int origins = group.provenance().origins().size();
        return switch (origins) {
            case 0 -> "These texts show nobody who has the knowledge.";
            case 1 -> "Rests on " + names + " alone" + ungrounded(group) + ".";
            default -> "Rests on " + names + ", whose independence these texts do not show.";
        };
    }

    private static String ungrounded(ClaimGroup group) {
        boolean grounded = group.provenance().attributions().stream()
                .map(Attribution::basis)
                .anyMatch(basis -> basis.shown());
        return grounded ? "" : "; how it is known is not stated";
    }

    private static String number(Assessment claim) {
        if (claim.so().isEmpty()) {
            return "";
        }
        return Grades.accuses(claim)
                ? " No number is put beside an accusation."
                : " From the grades given: " + words(claim.so().get()) + ".";
    }

    private static String words(Credence so) {
        return so.words().words() + ", " + Words.number(so.probability().value()) + " in ["
                + Words.number(so.probability().low())
                + ", " + Words.number(so.probability().high()) + "]";
    }
}
