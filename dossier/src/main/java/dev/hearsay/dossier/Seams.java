package dev.hearsay.dossier;

import static com.google.common.base.Preconditions.checkState;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Scorer;
import dev.hearsay.extract.Extractor;
import org.jspecify.annotations.Nullable;

/** Asks what users plug in, and names it where it does not keep its contract. */
final class Seams {
    private Seams() {}

    static Extraction extract(Extractor extractor, Document document) {
        @Nullable Extraction extraction = extractor.extract(document);
        String name = extractor.getClass().getName();
        checkState(extraction != null, "the extractor %s gave null for %s; give an extraction", name, document.id());
        checkState(
                extraction.document().id().equals(document.id()),
                "the extractor %s gave the extraction of %s for %s; give that of the document it is asked for",
                name,
                extraction.document().id(),
                document.id());
        return extraction;
    }

    static Assessment assess(Scorer scorer, ClaimGroup group, RelatedGroups related) {
        @Nullable Assessment assessment = scorer.assess(group, related);
        String name = scorer.getClass().getName();
        checkState(assessment != null, "the scorer %s gave null for %s; give an assessment", name, group.id());
        checkState(
                assessment.group().equals(group),
                "the scorer %s assessed %s for %s; assess the group it is asked for",
                name,
                assessment.group().id(),
                group.id());
        return assessment;
    }
}
