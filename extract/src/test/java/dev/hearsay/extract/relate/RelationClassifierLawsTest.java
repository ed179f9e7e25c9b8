package dev.hearsay.extract.relate;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Relation;
import dev.hearsay.testkit.RelationLaws;

class RelationClassifierLawsTest implements RelationLaws {
    private final RelationClassifier classifier = RelationClassifier.english();

    @Override
    public Relation relate(Attribution first, Attribution second) {
        return classifier.relate(classifier.prepare(first), classifier.prepare(second));
    }
}
