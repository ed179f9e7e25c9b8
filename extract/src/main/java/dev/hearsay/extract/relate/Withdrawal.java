package dev.hearsay.extract.relate;

/**
 * "Withdrew his claim that the dam was unsafe" bears on "the dam was unsafe", and on nothing that only resembles it.
 */
final class Withdrawal {
    private Withdrawal() {}

    /** {@return whether one of the two takes back what the other says} */
    static boolean between(LexicalRelationClassifier classifier, PreparedStatement a, PreparedStatement b) {
        return takesBack(classifier, a, b) || takesBack(classifier, b, a);
    }

    private static boolean takesBack(
            LexicalRelationClassifier classifier, PreparedStatement taker, PreparedStatement taken) {
        return taken.wording().takenBack.isEmpty()
                && taker.takenBack()
                        .filter(words -> words.negatedWords() == taken.negatedWords())
                        .filter(words -> states(classifier, ComparedPair.of(words, taken)))
                        .isPresent();
    }

    private static boolean states(LexicalRelationClassifier classifier, ComparedPair pair) {
        return !pair.setApart()
                && classifier.relatedness(pair) >= classifier.thresholds().related()
                && classifier.same(pair) >= classifier.thresholds().same();
    }
}
