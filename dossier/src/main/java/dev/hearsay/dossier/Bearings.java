package dev.hearsay.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Direction;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import java.util.stream.Stream;

/** Which claims bear on which: only relations that are sure enough enter a status. */
final class Bearings {
    private final ImmutableMap<GroupId, ClaimGroup> groups;
    private final ImmutableListMultimap<GroupId, Bearing> byGroup;

    /** That one group bears on another. */
    private record Bearing(GroupId on, GroupId from, RelationKind kind) {}

    Bearings(ImmutableList<ClaimGroup> groups, ImmutableList<ClaimRelation> relations) {
        this.groups = Maps.uniqueIndex(groups, ClaimGroup::id);
        this.byGroup = relations.stream()
                .filter(relation -> relation.relation().confidence() >= Hearsay.SURE_ENOUGH)
                .flatMap(Bearings::bearings)
                .collect(ImmutableListMultimap.toImmutableListMultimap(Bearing::on, bearing -> bearing));
    }

    private static Stream<Bearing> bearings(ClaimRelation claims) {
        Relation relation = claims.relation();
        Bearing onFirst = new Bearing(claims.first(), claims.second(), relation.kind());
        Bearing onSecond = new Bearing(claims.second(), claims.first(), relation.kind());
        return switch (relation.kind()) {
            case CONTRADICTS, IN_TENSION -> Stream.of(onFirst, onSecond);
            case UPDATES -> Stream.of(relation.direction() == Direction.FORWARD ? onSecond : onFirst);
            default -> Stream.empty();
        };
    }

    RelatedGroups on(ClaimGroup group) {
        return new RelatedGroups(
                from(group, RelationKind.CONTRADICTS),
                from(group, RelationKind.IN_TENSION),
                from(group, RelationKind.UPDATES));
    }

    private ImmutableList<ClaimGroup> from(ClaimGroup group, RelationKind kind) {
        return byGroup.get(group.id()).stream()
                .filter(bearing -> bearing.kind() == kind)
                .flatMap(bearing -> Stream.ofNullable(groups.get(bearing.from())))
                .collect(toImmutableList());
    }
}
