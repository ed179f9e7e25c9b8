package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Scorer;

/**
 * Gives a claim the assessment it had in a former dossier where neither its group nor the groups that bear on it have
 * changed; a scorer is a function, so assessing it again would give the same. All others it passes on.
 */
final class KnownAssessments implements Scorer {
    private final ImmutableMap<GroupId, Assessment> former;
    private final Bearings formerBearings;
    private final Scorer scorer;

    /**
     * Remembers what a scorer gave.
     *
     * @param former a dossier of the scorer's
     * @param scorer who assesses what has changed
     */
    KnownAssessments(Dossier former, Scorer scorer) {
        this.former = Maps.uniqueIndex(former.claims(), claim -> claim.group().id());
        this.formerBearings = new Bearings(
                former.claims().stream().map(Assessment::group).collect(toImmutableList()), former.relations());
        this.scorer = scorer;
    }

    @Override
    public Assessment assess(ClaimGroup group, RelatedGroups related) {
        Assessment known = former.get(group.id());
        return known != null
                        && known.group().equals(group)
                        && formerBearings.on(known.group()).equals(related)
                ? known
                : scorer.assess(group, related);
    }
}
