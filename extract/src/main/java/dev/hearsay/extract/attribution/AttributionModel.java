package dev.hearsay.extract.attribution;

/**
 * The learned choices.
 *
 * @param parts whether a constituent beside a cue belongs to its content
 * @param tails whether the end of a content belongs to the sentence instead
 * @param cues whether a word with its spans is an attribution
 */
record AttributionModel(FeatureWeights parts, FeatureWeights tails, FeatureWeights cues) {

    /** {@return the model that comes with the library} */
    static AttributionModel standard() {
        return new AttributionModel(
                FeatureWeights.resource("part-model.tsv"),
                FeatureWeights.resource("tail-model.tsv"),
                FeatureWeights.resource("cue-model.tsv"));
    }
}
