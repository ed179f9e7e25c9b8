package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import org.jspecify.annotations.Nullable;

/** What kind of claim a content is: from the act, the person, tense and mood of its main clause, and its words. */
final class KindRules {

    private static final ImmutableSet<String> TALK =
            ImmutableSet.of("talk", "rumor", "rumour", "speculation", "gossip");
    private static final ImmutableSet<String> NORM = ImmutableSet.of("should", "must", "ought");
    private static final ImmutableSet<String> OPEN = ImmutableSet.of("may", "might", "could", "would", "'d");
    private static final ImmutableSet<String> VERDICTS = ImmutableSet.of(
            "mistake",
            "error",
            "disgrace",
            "shame",
            "disaster",
            "tragedy",
            "triumph",
            "success",
            "failure",
            "blunder",
            "folly",
            "nonsense",
            "joke",
            "outrage",
            "scandal",
            "victory",
            "betrayal",
            "step",
            "hysteria",
            "farce");
    private static final ImmutableSet<String> QUALITIES = ImmutableSet.of(
            "good",
            "bad",
            "great",
            "terrible",
            "wrong",
            "right",
            "unacceptable",
            "acceptable",
            "disgraceful",
            "shameful",
            "important",
            "necessary",
            "crucial",
            "vital",
            "essential",
            "irresponsible",
            "reckless",
            "dangerous",
            "unfair",
            "fair",
            "unjust",
            "absurd",
            "ridiculous",
            "brave",
            "wise",
            "foolish",
            "stupid",
            "outrageous",
            "appalling",
            "wonderful",
            "excellent",
            "better",
            "worse",
            "best",
            "worst",
            "positive",
            "negative",
            "disappointing",
            "historic",
            "counterproductive",
            "unhelpful",
            "strange",
            "sad");
    /** What counts an event among others or points to it, and so tells which it is and not what it is worth. */
    private static final ImmutableSet<String> COUNTING =
            ImmutableSet.of("last", "next", "first", "latest", "final", "previous", "only", "same", "other");

    private static final ImmutableSet<String> PERCEIVING =
            ImmutableSet.of("hear", "overhear", "see", "witness", "learn", "find", "discover", "know");
    private static final ImmutableSet<String> MOTIVES =
            ImmutableSet.of("aimed", "intended", "meant", "designed", "motivated");
    private static final ImmutableSet<String> READINGS =
            ImmutableSet.of("mean", "signify", "reflect", "imply", "amount", "aim");

    private static final ImmutableSet<String> DEFINITE = ImmutableSet.of("the", "this", "that", "these", "those");

    private final Tokens tokens;
    private final Clauses clauses;

    KindRules(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    ClaimKind kind(Candidate candidate, SpeechAct act, Factuality factuality) {
        int root = clauses.root(candidate.content);
        if (rumour(candidate, root)) {
            return ClaimKind.RUMOUR;
        }
        boolean unasserted = factuality == Factuality.UU && act != SpeechAct.CALLS_ON && open(candidate, root);
        if (act == SpeechAct.ASKS || clauses.asks(candidate.content) || unasserted) {
            return ClaimKind.HYPOTHETICAL;
        }
        return switch (act) {
            case PROMISES, THREATENS -> ClaimKind.PLEDGE;
            case CALLS_ON, ACCUSES -> ClaimKind.OWN_DECISION;
            case CRITICISES, PRAISES -> ClaimKind.EVALUATION;
            case PREDICTS -> ClaimKind.FORECAST;
            case PLANS, REJECTS, AGREES -> ClaimKind.POSITION;
            case ANNOUNCES ->
                candidate.isFamily("act") || ActRules.recommends(candidate)
                        ? ClaimKind.OWN_DECISION
                        : ofClause(candidate, root, act);
            default -> ofClause(candidate, root, act);
        };
    }

    private ClaimKind ofClause(Candidate candidate, int root, SpeechAct act) {
        if (isAnswer(candidate, root)) {
            return ClaimKind.POSITION;
        }
        if (candidate.isFamily("call") && mentionsJudgement(candidate)) {
            return ClaimKind.EVALUATION;
        }
        boolean own = own(candidate, root);
        boolean would = clauses.backshifted(candidate) && clauses.hasChild(root, ImmutableSet.of("would", "'d"));
        boolean conditioned = clauses.conditioned(candidate);
        if (!conditioned && (clauses.future(root) || (would && !judges(root)))) {
            return own ? ClaimKind.PLEDGE : ClaimKind.FORECAST;
        }
        if (clauses.hasChild(root, NORM) || judges(root)) {
            return open(candidate, root) && conditioned ? ClaimKind.HYPOTHETICAL : ClaimKind.EVALUATION;
        }
        if (conditioned) {
            return ClaimKind.HYPOTHETICAL;
        }
        if (MOTIVES.contains(tokens.lower(root)) || (READINGS.contains(tokens.lemma(root)) && act != SpeechAct.SHOWS)) {
            return ClaimKind.INTERPRETATION;
        }
        if (clauses.hasChild(root, OPEN)) {
            return own ? ClaimKind.POSITION : ClaimKind.FORECAST;
        }
        boolean deed = tokens.tag(root).equals("VBG") && (act == SpeechAct.DENIES || act == SpeechAct.ADMITS);
        boolean present = clauses.isPredicate(root) && !clauses.past(root) && !deed;
        boolean thinks = act == SpeechAct.BELIEVES && !PERCEIVING.contains(candidate.lemma());
        return thinks || (own && present && act != SpeechAct.BELIEVES) ? ClaimKind.POSITION : ClaimKind.FACT;
    }

    /** "“No,” she said": where somebody stands on a question that is not in the content. */
    private boolean isAnswer(Candidate candidate, int root) {
        int words = 0;
        for (int r = 0; r < candidate.content.count(); r++) {
            for (int i = candidate.content.from(r); i < candidate.content.to(r); i++) {
                words += tokens.isWord(i) ? 1 : 0;
            }
        }
        boolean quoted = candidate.origin == Candidate.Origin.QUOTE;
        return words == 1 && (quoted || tokens.is(root, "yes") || tokens.is(root, "no"));
    }

    /** "there is talk that", "it is rumoured that". */
    private boolean rumour(Candidate candidate, int root) {
        boolean there = tokens.childWith(root, "expl") >= 0 && TALK.contains(tokens.lemma(subjectOr(root)));
        boolean cue = TALK.contains(candidate.lemma()) || candidate.lemma().startsWith("rumo");
        return there || cue;
    }

    private int subjectOr(int root) {
        int subject = tokens.subject(root);
        return subject < 0 ? root : subject;
    }

    private boolean open(Candidate candidate, int root) {
        return clauses.asks(candidate.content)
                || tokens.is(candidate.content.first(), "whether")
                || clauses.hasChild(root, OPEN);
    }

    private boolean mentionsJudgement(Candidate candidate) {
        for (int r = 0; r < candidate.content.count(); r++) {
            for (int i = candidate.content.from(r); i < candidate.content.to(r); i++) {
                if (VERDICTS.contains(tokens.lemma(i)) || QUALITIES.contains(tokens.lemma(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean judges(int root) {
        String lemma = tokens.lemma(root);
        boolean predicate = tokens.childWith(root, "cop") >= 0 && tokens.childWith(root, "case") < 0;
        return predicate && (QUALITIES.contains(lemma) || (VERDICTS.contains(lemma) && weighs(root)));
    }

    /**
     * {@return whether a noun says what something is worth: "was a mistake", "was the worst mistake", and not "was the
     * last step before the merger", "was the third victory"}
     */
    private boolean weighs(int noun) {
        boolean definite = false;
        boolean superlative = false;
        for (int k = 0; k < tokens.childCount(noun); k++) {
            int child = tokens.child(noun, k);
            String relation = tokens.relation(child);
            boolean counts = relation.equals("amod") && COUNTING.contains(tokens.lower(child));
            if (counts || relation.equals("nummod")) {
                return false;
            }
            definite |= relation.equals("det") && DEFINITE.contains(tokens.lower(child));
            superlative |= relation.equals("amod") && tokens.tag(child).equals("JJS");
        }
        return !definite || superlative;
    }

    /** {@return whether the clause speaks of the speaker: "we", or a pronoun that repeats the source} */
    boolean own(Candidate candidate, int root) {
        int subject = tokens.subject(root);
        if (subject < 0) {
            return candidate.complement().equals("to");
        }
        boolean pronoun = tokens.tag(subject).equals("PRP") && !tokens.is(subject, "you");
        boolean quoted = clauses.isSelf(subject);
        boolean reported =
                pronoun && candidate.content.first() <= subject && candidate.origin == Candidate.Origin.FRAME;
        boolean same =
                !candidate.source.isEmpty() && tokens.lemma(subject).equals(tokens.lemma(candidate.source.last()));
        return quoted || (reported && !tokens.is(subject, "i") && agrees(candidate, subject)) || same;
    }

    private boolean agrees(Candidate candidate, int pronoun) {
        if (candidate.source.isEmpty()) {
            return false;
        }
        boolean plural = tokens.is(pronoun, "they") || tokens.is(pronoun, "them");
        int holder = holderHead(candidate);
        boolean pluralSource = holder >= 0 && (tokens.tag(holder).endsWith("S") || tokens.is(holder, "they"));
        return plural == pluralSource;
    }

    private static int holderHead(Candidate candidate) {
        @Nullable Argument holder = candidate.holder();
        return holder == null ? Tokens.NONE : holder.head();
    }
}
