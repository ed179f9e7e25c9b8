package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/** Verbs whose clause begins with "that" however far behind them. */
final class ReportingVerbs {
    private static final ImmutableSet<String> VERBS = ImmutableSet.of(
            "that",
            "say",
            "tell",
            "announce",
            "confirm",
            "warn",
            "claim",
            "admit",
            "add",
            "write",
            "report",
            "inform",
            "declare",
            "state",
            "insist",
            "note",
            "deny",
            "promise",
            "remind",
            "assure");

    private ReportingVerbs() {}

    static boolean contains(String lemma) {
        return VERBS.contains(lemma);
    }
}
