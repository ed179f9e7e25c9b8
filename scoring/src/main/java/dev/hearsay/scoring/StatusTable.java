package dev.hearsay.scoring;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Independence;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import dev.hearsay.core.Status;
import dev.hearsay.core.UnnamedSource;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The decision table of a claim's status: the first row that applies decides.
 *
 * <table>
 * <caption>Rows in order</caption>
 * <tr><th>If</th><th>then</th></tr>
 * <tr><td>the principals of all its origins have said otherwise since</td><td>SUPERSEDED</td></tr>
 * <tr><td>nothing in the running text takes the claim's side</td><td>NOT_JUDGED</td></tr>
 * <tr><td>it is an evaluation, a reading, a condition or a question</td><td>NOT_CHECKABLE</td></tr>
 * <tr><td>outlets cite one another in a loop and there is no origin outside</td><td>CIRCULAR</td></tr>
 * <tr><td>no text shows who has the knowledge</td><td>UNSTATED</td></tr>
 * <tr><td>a party to it denies it</td><td>DISPUTED</td></tr>
 * <tr><td>anybody else denies it, or another claim contradicts it or pulls against it</td><td>IN_TENSION</td></tr>
 * <tr><td>it is a fact, and two origins of which one is no party are shown to be independent</td><td>CORROBORATED</td></tr>
 * <tr><td>every origin is a party to it</td><td>SELF_REPORTED</td></tr>
 * <tr><td>at most one origin can be independent: of one publisher family, or of more</td><td>ONE_SOURCE,
 * ONE_SOURCE_MANY_CARRIERS</td></tr>
 * <tr><td>otherwise</td><td>SEVERAL_SOURCES</td></tr>
 * </table>
 */
final class StatusTable {
    private static final Pattern ARTICLE = Pattern.compile("(?:A|An|The|One|Some) ");

    private StatusTable() {}

    /**
     * A status with its reason.
     *
     * @param status the status
     * @param reason why, in a sentence
     */
    record Decision(Status status, String reason) {}

    /**
     * What the table asks about a claim.
     *
     * @param claim the claim
     * @param support how the claim reached the reader, positions that were withdrawn left out
     * @param firm of {@code support} what agrees in tense, strength and quantity
     * @param denial how its opposite reached the reader
     * @param superseded whether the principals of all origins have said otherwise since
     * @param inTension whether another claim pulls against it
     * @param sideless what the running text tells without taking a side: calls, questions, silence
     */
    record Case(
            Claim claim,
            ProvenanceGraph support,
            ProvenanceGraph firm,
            ProvenanceGraph denial,
            boolean superseded,
            boolean inTension,
            ImmutableList<Attribution> sideless) {

        boolean onlyParties() {
            return support.origins().stream()
                    .allMatch(origin -> Interests.of(origin, support).party());
        }

        boolean deniedByParty() {
            return denial.origins().stream().anyMatch(this::isPartyOf);
        }

        /** Whether a denying origin is the one whose act it is. */
        private boolean isPartyOf(Source origin) {
            boolean ownAct = claim.actor()
                    .map(actor -> actor.lastPrincipal()
                            .id()
                            .equals(origin.lastPrincipal().id()))
                    .orElse(false);
            return ownAct || Interests.of(origin, denial).party();
        }

        boolean corroborated() {
            Independence independence = firm.independence();
            return claim.kind() == ClaimKind.FACT
                    && independence.shown() >= 2
                    && independence.shownOrigins().stream()
                            .map(origin -> Interests.of(origin, firm))
                            .anyMatch(interest -> !interest.party());
        }
    }

    static Decision decide(Case c) {
        if (c.superseded()) {
            return new Decision(
                    Status.SUPERSEDED, names(c.support()) + " or others of the same side have said otherwise since.");
        }
        if (c.support().attributions().isEmpty()) {
            return new Decision(Status.NOT_JUDGED, notJudged(c.sideless()));
        }
        return switch (c.claim().kind()) {
            case EVALUATION, INTERPRETATION, HYPOTHETICAL ->
                new Decision(Status.NOT_CHECKABLE, notCheckable(c.claim().kind()));
            default -> byOrigins(c);
        };
    }

    /** Who said the opposite of a claim before taking it up: " Ada Moss said the opposite before."; mostly nobody. */
    static String turned(ImmutableList<Attribution> known, ImmutableList<Attribution> current, Stance side) {
        Set<Attribution> held = Set.copyOf(current);
        TreeSet<String> turned = known.stream()
                .filter(said -> said.stance() == side.negated() && !held.contains(said))
                .map(said -> name(said.chain().origin()))
                .collect(toCollection(TreeSet::new));
        return turned.isEmpty() ? "" : " " + list(turned) + " said the opposite before.";
    }

    private static String notJudged(ImmutableList<Attribution> sideless) {
        if (sideless.isEmpty()) {
            return "Nothing in the running text asserts it; headlines and captions do not count.";
        }
        TreeMap<SpeechAct, TreeSet<String>> speakers = new TreeMap<>();
        sideless.forEach(attribution -> speakers.computeIfAbsent(attribution.act(), act -> new TreeSet<>())
                .add(name(attribution.chain().origin())));
        return speakers.entrySet().stream()
                .map(act -> notJudged(act.getKey(), list(act.getValue())))
                .collect(joining(" "));
    }

    private static String notJudged(SpeechAct act, String by) {
        return switch (act) {
            case DECLINES_TO_COMMENT -> "No comment by " + by + "; nothing follows from it.";
            case CALLS_ON -> assertsNothing("A call", by);
            case ASKS -> assertsNothing("A question or request", by);
            case PLANS -> assertsNothing("A plan", by);
            case REJECTS, DISMISSES -> assertsNothing("A rejection", by);
            default -> "Told by " + by + " without taking a side; nothing is asserted that could be judged.";
        };
    }

    private static String assertsNothing(String act, String by) {
        return act + " by " + by + "; it asserts nothing that could be judged.";
    }

    private static Decision byOrigins(Case c) {
        if (c.support().circular()) {
            return new Decision(
                    Status.CIRCULAR, "The outlets cite one another in a loop; no origin is found outside it.");
        } else if (c.support().origins().isEmpty()) {
            return new Decision(Status.UNSTATED, "No text shows who has the knowledge.");
        } else if (c.deniedByParty()) {
            return new Decision(Status.DISPUTED, denial(c.denial()));
        } else if (!c.denial().origins().isEmpty() || c.inTension()) {
            return new Decision(Status.IN_TENSION, tension(c));
        } else if (c.corroborated()) {
            return new Decision(Status.CORROBORATED, agreement(c.firm()));
        }
        return bySources(c);
    }

    /** Those who are shown to be independent, and behind them those who only agree. */
    private static String agreement(ProvenanceGraph firm) {
        Independence independence = firm.independence();
        SortedSet<String> others = names(firm.origins());
        others.removeAll(names(independence.shownOrigins()));
        return independence.shown() + " origins shown to be independent agree: "
                + list(names(independence.shownOrigins()))
                + (others.isEmpty() ? "" : "; " + list(others) + (others.size() > 1 ? " agree too" : " agrees too"))
                + ".";
    }

    private static Decision bySources(Case c) {
        if (c.onlyParties()) {
            return new Decision(
                    Status.SELF_REPORTED,
                    "Rests on " + names(c.support()) + ", whose own side it is about; no other source in these texts.");
        }
        int families = c.support().publisherFamilies();
        if (c.support().independence().possible() > 1) {
            return new Decision(
                    Status.SEVERAL_SOURCES,
                    "At most " + c.support().independence().possible()
                            + " independent origins, as far as the texts disclose; their independence is not shown.");
        }
        return families > 1
                ? new Decision(
                        Status.ONE_SOURCE_MANY_CARRIERS,
                        oneSource(c)
                                + carriers(families, c.support().independence().unknownPublishers()))
                : new Decision(Status.ONE_SOURCE, oneSource(c) + ", carried by one outlet.");
    }

    /** Who speak together, in one article or for one side, are no two that know it independently. */
    private static String oneSource(Case c) {
        int origins = c.support().origins().size();
        return origins > 1 ? origins + " sources, which count as one as far as the texts disclose" : "One source";
    }

    /** Articles of unknown outlet may be of one publisher. */
    private static String carriers(int families, int unknown) {
        return ", carried by " + (unknown > 0 ? "at most " : "") + families
                + " publishers, counting those that are only cited.";
    }

    private static String denial(ProvenanceGraph denial) {
        return denial.origins().size() > 1
                ? names(denial) + " deny it, a party to it among them."
                : names(denial) + ", a party to it, denies it.";
    }

    private static String tension(Case c) {
        return c.denial().origins().isEmpty()
                ? "Another claim pulls against it."
                : names(c.denial()) + (several(c.denial()) ? " say" : " says") + " otherwise.";
    }

    /** "Police say otherwise": a group that has no name is several, too. */
    private static boolean several(ProvenanceGraph graph) {
        return graph.origins().size() > 1
                || graph.origins().stream()
                        .anyMatch(origin -> origin instanceof UnnamedSource unnamed && unnamed.group());
    }

    private static String notCheckable(ClaimKind kind) {
        return switch (kind) {
            case EVALUATION -> "A judgement of value.";
            case INTERPRETATION -> "A reading of motives or meaning.";
            default -> "A condition or a question; not asserted.";
        };
    }

    private static String name(Source source) {
        String name = source.name();
        if (source instanceof UnnamedSource && ARTICLE.matcher(name).lookingAt()) {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
        return name.startsWith("Government of ") ? "the " + name : name;
    }

    private static String names(ProvenanceGraph graph) {
        return list(names(graph.origins()));
    }

    private static SortedSet<String> names(Collection<? extends Source> sources) {
        return sources.stream().map(StatusTable::name).collect(toCollection(TreeSet::new));
    }

    private static String list(SortedSet<String> sorted) {
        ImmutableList<String> names = ImmutableList.copyOf(sorted);
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
