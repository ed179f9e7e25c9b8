package dev.hearsay.cli;

import dev.hearsay.entailment.Entailment;
import dev.hearsay.extract.relate.RelationClassifier;
import picocli.CommandLine.Option;

/** Whether an entailment model is asked. */
final class EntailmentOption {
    @Option(
            names = "--entailment",
            description = "ask an entailment model too how claims stand to each other: some 50 ms a pair, 150 MB more")
    private boolean entailment;

    RelationClassifier classifier() {
        return entailment
                ? RelationClassifier.builder().expert(Entailment.english()).build()
                : RelationClassifier.english();
    }
}
