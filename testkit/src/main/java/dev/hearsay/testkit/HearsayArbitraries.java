package dev.hearsay.testkit;

import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Contribution;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Observation;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SlotMatch;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.TextReuse;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.core.Utterance;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for Hearsay's values.
 *
 * <p>Samples play in one harbour town with few names, and shrink to short ones that read like news. Texts and names
 * hold what news holds, curly quotation marks and accents included, but no random Unicode; for that there is
 * {@link #hostileStrings}.
 *
 * <p>Single values ({@link #sources}, {@link #claims}, {@link #attributions} and so on) have every field free, as laws
 * about equality and storage want them. {@link #claimGroups} and {@link #provenanceGraphs} are of one world, in which a
 * name always has the same principal and an outlet the same family.
 *
 * <p>None brings edge cases along: a value of twenty fields has millions, and their samples would all look alike.
 */
public final class HearsayArbitraries {
    private HearsayArbitraries() {}

    /** {@return sources of every kind, each field free} */
    public static Arbitrary<Source> sources() {
        return SourceArbitraries.sources().withoutEdgeCases();
    }

    /** {@return persons, with or without aliases, role and principal} */
    public static Arbitrary<Person> persons() {
        return SourceArbitraries.persons().withoutEdgeCases();
    }

    /** {@return organizations, with or without aliases and principal} */
    public static Arbitrary<Organization> organizations() {
        return SourceArbitraries.organizations().withoutEdgeCases();
    }

    /** {@return outlets of several families} */
    public static Arbitrary<Outlet> outlets() {
        return SourceArbitraries.outlets().withoutEdgeCases();
    }

    /** {@return unnamed sources, single and group} */
    public static Arbitrary<UnnamedSource> unnamedSources() {
        return SourceArbitraries.unnamed().withoutEdgeCases();
    }

    /** {@return ids of documents} */
    public static Arbitrary<DocumentId> documentIds() {
        return SourceArbitraries.documentIds().withoutEdgeCases();
    }

    /**
     * {@return documents with a text of {@link #newsTexts}, segments inside it, and metadata that is known or absent}
     */
    public static Arbitrary<Document> documents() {
        return TextArbitraries.documents().withoutEdgeCases();
    }

    /** {@return segments of every kind, not tied to a text} */
    public static Arbitrary<Segment> segments() {
        return TextArbitraries.segments().withoutEdgeCases();
    }

    /** {@return derivations by outlet, by document or by both} */
    public static Arbitrary<Derivation> derivations() {
        return TextArbitraries.derivations().withoutEdgeCases();
    }

    /** {@return evidence from a text of {@link #newsTexts}} */
    public static Arbitrary<Evidence> evidence() {
        return TextArbitraries.evidence().withoutEdgeCases();
    }

    /** {@return short spans near the start of a text, not tied to one} */
    public static Arbitrary<Span> spans() {
        return TextArbitraries.spans().withoutEdgeCases();
    }

    /** {@return places of source, cue and content, not tied to a text} */
    public static Arbitrary<AttributionSpans> attributionSpans() {
        return TextArbitraries.attributionSpans().withoutEdgeCases();
    }

    /** {@return extents as fine as a moment and as coarse as nothing known, within two years} */
    public static Arbitrary<TemporalExtent> temporalExtents() {
        return ClaimArbitraries.extents().withoutEdgeCases();
    }

    /** {@return quantities} */
    public static Arbitrary<Quantity> quantities() {
        return ClaimArbitraries.quantities().withoutEdgeCases();
    }

    /** {@return claims of every kind} */
    public static Arbitrary<Claim> claims() {
        return ClaimArbitraries.claims().withoutEdgeCases();
    }

    /** {@return chains with up to three relays, each source once} */
    public static Arbitrary<Chain> chains() {
        return AttributionArbitraries.chains().withoutEdgeCases();
    }

    /** {@return attributions with every field free and nothing in common} */
    public static Arbitrary<Attribution> attributions() {
        return AttributionArbitraries.attributions().withoutEdgeCases();
    }

    /** {@return ids of attributions} */
    public static Arbitrary<AttributionId> attributionIds() {
        return AttributionArbitraries.attributionIds().withoutEdgeCases();
    }

    /** {@return claim groups as {@link #claimGroupsOf} makes them, most of them about facts} */
    public static Arbitrary<ClaimGroup> claimGroups() {
        return AttributionArbitraries.groups().withoutEdgeCases();
    }

    /** {@return the graphs of {@link #claimGroups}, of the one side or the other} */
    public static Arbitrary<ProvenanceGraph> provenanceGraphs() {
        return AttributionArbitraries.graphs().withoutEdgeCases();
    }

    /** {@return up to one contradicting group, one in tension and one that supersedes} */
    public static Arbitrary<RelatedGroups> relatedGroups() {
        return ResultArbitraries.relatedGroups().withoutEdgeCases();
    }

    /** {@return estimates} */
    public static Arbitrary<Estimate> estimates() {
        return ResultArbitraries.estimates().withoutEdgeCases();
    }

    /** {@return explanation trees up to three levels deep} */
    public static Arbitrary<Explanation> explanations() {
        return ResultArbitraries.explanations().withoutEdgeCases();
    }

    /** {@return credences; the parts are not tied to one another} */
    public static Arbitrary<Credence> credences() {
        return ResultArbitraries.credences().withoutEdgeCases();
    }

    /** {@return utterances whose weaker wordings are no less probable} */
    public static Arbitrary<Utterance> utterances() {
        return ResultArbitraries.utterances().withoutEdgeCases();
    }

    /** {@return ratings, each letter with each digit} */
    public static Arbitrary<AdmiraltyRating> admiraltyRatings() {
        return ResultArbitraries.ratings().withoutEdgeCases();
    }

    /** {@return assessments as a reader of stored ones may meet them; status and group are not tied to one another} */
    public static Arbitrary<Assessment> assessments() {
        return ResultArbitraries.assessments().withoutEdgeCases();
    }

    /** {@return diagnostics} */
    public static Arbitrary<Diagnostic> diagnostics() {
        return ResultArbitraries.diagnostics().withoutEdgeCases();
    }

    /** {@return extractions whose evidence stands in the document} */
    public static Arbitrary<Extraction> extractions() {
        return ResultArbitraries.extractions().withoutEdgeCases();
    }

    /** {@return observations of five sources on three items} */
    public static Arbitrary<Observation> observations() {
        return ResultArbitraries.observations().withoutEdgeCases();
    }

    /** {@return relations of every kind, each with a direction where it needs one} */
    public static Arbitrary<Relation> relations() {
        return RelationArbitraries.relations().withoutEdgeCases();
    }

    /** {@return relations between groups of claims} */
    public static Arbitrary<ClaimRelation> claimRelations() {
        return RelationArbitraries.claimRelations().withoutEdgeCases();
    }

    /** {@return relations between attributions} */
    public static Arbitrary<ClaimLink> claimLinks() {
        return PositionArbitraries.claimLinks().withoutEdgeCases();
    }

    /** {@return quotations of one utterance in other cuts} */
    public static Arbitrary<QuotationVariant> quotationVariants() {
        return RelationArbitraries.quotationVariants().withoutEdgeCases();
    }

    /** {@return lines of up to four statements, dated and undated; they need not be of the line's principal} */
    public static Arbitrary<PositionLine> positionLines() {
        return PositionArbitraries.lines().withoutEdgeCases();
    }

    /** {@return pledges with up to two moves} */
    public static Arbitrary<Pledge> pledges() {
        return PositionArbitraries.pledges().withoutEdgeCases();
    }

    /** {@return up to two lines and two pledges} */
    public static Arbitrary<Positions> positions() {
        return PositionArbitraries.positions().withoutEdgeCases();
    }

    /** {@return what two articles have of each other's text; the spans are not tied to one} */
    public static Arbitrary<TextReuse> textReuses() {
        return RelationArbitraries.textReuses().withoutEdgeCases();
    }

    /** {@return places that two claims fill} */
    public static Arbitrary<SlotMatch> slotMatches() {
        return RelationArbitraries.slotMatches().withoutEdgeCases();
    }

    /** {@return parts of features in a score} */
    public static Arbitrary<Contribution> contributions() {
        return RelationArbitraries.contributions().withoutEdgeCases();
    }

    /**
     * Returns attributions about one proposition, from a handful of articles in one world: several speakers of one
     * government and of others, unnamed sources, outlets in their own voice, relays that may cite one another in a
     * loop, outlets of one family, reprints and wire copies, texts without a publisher, denials, headlines, shared
     * occasions.
     *
     * @param claim the claim; some attributions take the other side of it
     * @return the attributions
     */
    public static Arbitrary<Attribution> attributionsOf(Claim claim) {
        return AttributionArbitraries.attributionsOf(claim).withoutEdgeCases();
    }

    /**
     * Returns groups of up to eight attributions about one proposition.
     *
     * @param claim the claim; some attributions take the other side of it
     * @return the groups
     * @see #attributionsOf
     */
    public static Arbitrary<ClaimGroup> claimGroupsOf(Claim claim) {
        return AttributionArbitraries.groupsOf(claim).withoutEdgeCases();
    }

    /**
     * {@return tables of observations in which a source gives at most one value for an item; sources, items and values
     * repeat}
     */
    public static Arbitrary<List<Observation>> observationTables() {
        return ResultArbitraries.tables().withoutEdgeCases();
    }

    /** {@return texts of one to eight sentences of news, with quotations of several sorts} */
    public static Arbitrary<String> newsTexts() {
        return TextArbitraries.articles().withoutEdgeCases();
    }

    /**
     * Returns strings that break careless readers: unbalanced and nested quotation marks, halves of surrogate pairs,
     * joined emoji, control and invisible characters, markup, very long words and lines, mixed with sentences of news
     * and random characters. The empty string is among them.
     *
     * @return the strings
     */
    public static Arbitrary<String> hostileStrings() {
        return TextArbitraries.hostile().withoutEdgeCases();
    }

    /**
     * Returns spans of a text.
     *
     * @param text the text, not empty
     * @return spans of up to forty code units that lie inside it
     */
    public static Arbitrary<Span> spansIn(String text) {
        return TextArbitraries.spansIn(text).withoutEdgeCases();
    }
}
