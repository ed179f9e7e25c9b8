package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;

/** The grouper; each run is a {@link GroupingRun}. */
final class AverageLinkGrouper implements ClaimGrouper {
    final LexicalRelationClassifier classifier;
    final CandidateSource source;
    final int candidates;
    final GroupingDecisions decisions;

    AverageLinkGrouper(
            LexicalRelationClassifier classifier, CandidateSource source, int candidates, GroupingDecisions decisions) {
        this.classifier = classifier;
        this.source = source;
        this.candidates = candidates;
        this.decisions = decisions;
    }

    @Override
    public Grouping group(Iterable<Attribution> attributions, Iterable<ClaimGroup> previous) {
        return new GroupingRun(this, Nodes.of(attributions, classifier, decisions), ImmutableList.copyOf(previous))
                .run();
    }
}
