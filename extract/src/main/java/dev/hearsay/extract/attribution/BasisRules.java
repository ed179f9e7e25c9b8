package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.SpeechAct;

/** How the source knows, as far as source, cue and content disclose it. */
final class BasisRules {

    static final ImmutableSet<String> IMAGES = ImmutableSet.of(
            "imagery",
            "image",
            "satellite",
            "photo",
            "photograph",
            "picture",
            "video",
            "footage",
            "film",
            "clip",
            "recording",
            "tape");
    private static final ImmutableSet<String> PAPERS = ImmutableSet.of(
            "report",
            "document",
            "memo",
            "memorandum",
            "letter",
            "record",
            "filing",
            "transcript",
            "study",
            "survey",
            "poll",
            "cable",
            "email",
            "e-mail",
            "file",
            "dossier",
            "affidavit",
            "contract",
            "book",
            "diary",
            "paper");
    private static final ImmutableSet<String> READ =
            ImmutableSet.of("see", "review", "read", "obtain", "examine", "hold");
    private static final ImmutableSet<String> SAW = ImmutableSet.of("see", "witness", "watch", "observe", "spot");
    private static final ImmutableSet<String> PRESENT = ImmutableSet.of("VBZ", "VBP");
    private static final ImmutableSet<String> SHOWING =
            ImmutableSet.of("show", "reveal", "indicate", "suggest", "confirm", "prove", "demonstrate");
    private static final ImmutableSet<String> MEASURED =
            ImmutableSet.of("count", "measure", "document", "record", "tally");

    private final Tokens tokens;
    private final Clauses clauses;

    BasisRules(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    Basis basis(Candidate candidate, SpeechAct act, ClaimKind kind, boolean own) {
        Basis ofSource = ofSource(candidate);
        if (ofSource != Basis.UNSTATED) {
            return ofSource;
        }
        Basis ofCue = ofCue(candidate);
        if (ofCue != Basis.UNSTATED) {
            return ofCue;
        }
        int root = clauses.root(candidate.content);
        Basis shown = ofWhatShows(root);
        if (shown != Basis.UNSTATED) {
            return shown;
        }
        if (own && tokens.isVerb(root)) {
            return ofOwnVerb(root);
        }
        boolean ownAct = kind.ownWill() || act == SpeechAct.PLANS || act == SpeechAct.PROMISES;
        return ownAct ? Basis.OWN_ACT : Basis.UNSTATED;
    }

    private Basis ofSource(Candidate candidate) {
        Basis found = Basis.UNSTATED;
        for (int r = 0; r < candidate.source.count(); r++) {
            for (int i = candidate.source.from(r); i < candidate.source.to(r); i++) {
                String lemma = tokens.lemma(i);
                boolean top = tokens.isNoun(i) && !candidate.source.contains(tokens.head(i));
                if (IMAGES.contains(lemma) && tokens.isNoun(i)) {
                    return Basis.IMAGERY;
                }
                found = top && PAPERS.contains(lemma) ? Basis.DOCUMENT : found;
            }
        }
        return found;
    }

    /** "said that satellite imagery shows …": the source names its evidence. */
    private Basis ofWhatShows(int root) {
        int subject = SHOWING.contains(tokens.lemma(root)) ? tokens.subject(root) : Tokens.NONE;
        if (subject < 0) {
            return Basis.UNSTATED;
        }
        String lemma = tokens.lemma(subject);
        return IMAGES.contains(lemma) ? Basis.IMAGERY : PAPERS.contains(lemma) ? Basis.DOCUMENT : Basis.UNSTATED;
    }

    private Basis ofOwnVerb(int root) {
        if (clauses.negated(root)) {
            return Basis.OWN_ACT;
        }
        String lemma = tokens.lemma(root);
        int object = tokens.childWith(root, "obj");
        if (object >= 0 && READ.contains(lemma) && PAPERS.contains(tokens.lemma(object))) {
            return Basis.DOCUMENT;
        }
        if (object >= 0 && READ.contains(lemma) && IMAGES.contains(tokens.lemma(object))) {
            return Basis.IMAGERY;
        }
        boolean told = tokens.childWith(root, "aux:pass") >= 0 && (lemma.equals("tell") || lemma.equals("inform"));
        return told
                ? Basis.TOLD
                : SAW.contains(lemma)
                        ? Basis.SAW
                        : lemma.equals("hear")
                                ? Basis.HEARD
                                : MEASURED.contains(lemma) ? Basis.MEASURED : Basis.OWN_ACT;
    }

    /** "saw", "heard" as the cue itself; who "sees the economy growing" expects it. */
    private Basis ofCue(Candidate candidate) {
        String lemma = candidate.lemma();
        boolean expects = lemma.equals("see") && PRESENT.contains(tokens.tag(candidate.head()));
        return SAW.contains(lemma) && !expects
                ? Basis.SAW
                : lemma.equals("hear") || lemma.equals("overhear")
                        ? Basis.HEARD
                        : MEASURED.contains(lemma) && candidate.isVerb() ? Basis.MEASURED : Basis.UNSTATED;
    }
}
