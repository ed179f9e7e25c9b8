package dev.hearsay.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.Positions;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.TextReuse;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What some articles hold: every claim with who said it first, who only repeats it, and how far independent agreement
 * carries it. The same articles give the same dossier, in whatever order and with however many threads they were read.
 */
@Value.Immutable
@ValueStyle
public sealed interface Dossier permits ImmutableDossier {

    /** {@return what was read from each article, by document id} */
    ImmutableList<Extraction> extractions();

    /** {@return the claims, those with the most carriers first, then in the order in which the articles make them} */
    ImmutableList<Assessment> claims();

    /** {@return how claims stand to each other, by the ids of the two; unrelated pairs are not there} */
    ImmutableList<ClaimRelation> relations();

    /** {@return the pairs of articles that share text, by the ids of the two} */
    ImmutableList<TextReuse> reuse();

    /**
     * {@return what each side has said over time, and the ledger of its pledges; what several articles report of one
     * occasion is in it once}
     */
    @Value.Default
    default Positions positions() {
        return Positions.NONE;
    }

    /**
     * {@return the quotations that give one utterance in other cuts, by the ids of the two; of a quotation that was
     * read as several claims it is the id of the first}
     */
    ImmutableList<QuotationVariant> variants();

    /** {@return the date as of which claims and pledges are judged, where one was set} */
    Optional<LocalDate> asOf();

    /** {@return what went wrong, or is worth knowing, in the order in which it was met} */
    ImmutableList<Diagnostic> diagnostics();

    /** {@return the versions of what made this: program, schema, lexicon, models} */
    ImmutableMap<String, String> versions();

    /** {@return the articles, by id} */
    default ImmutableList<Document> documents() {
        return extractions().stream().map(Extraction::document).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns an article.
     *
     * @param id its id
     * @return the article, empty if there is none of this id
     */
    default Optional<Document> document(DocumentId id) {
        return documents().stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /**
     * Returns a claim.
     *
     * @param id the id of its group, or of a group that was merged into it
     * @return the claim, empty if there is none of this id
     */
    default Optional<Assessment> claim(GroupId id) {
        return claims().stream()
                .filter(claim ->
                        claim.group().id().equals(id) || claim.group().aliases().contains(id))
                .findFirst();
    }

    /** {@return a builder with nothing set; a dossier from articles is made by {@link Hearsay}} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dossier}. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
