package dev.hearsay.testkit;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;

/** The suite on a classifier that compares propositions letter by letter. */
class ExactRelationTest implements RelationLaws {

    @Override
    public Relation relate(Attribution first, Attribution second) {
        boolean same = first.claim().proposition().equals(second.claim().proposition());
        boolean opposite = same && first.stance() == second.stance().negated() && first.stance() != second.stance();
        return Relation.builder()
                .kind(opposite ? RelationKind.CONTRADICTS : same ? RelationKind.AGREES : RelationKind.UNRELATED)
                .same(same ? 1 : 0)
                .contradicts(opposite ? 1 : 0)
                .confidence(1)
                .threshold(0)
                .decidedBy("letters alone")
                .build();
    }
}
