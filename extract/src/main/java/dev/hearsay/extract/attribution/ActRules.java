package dev.hearsay.extract.attribution;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.Candidate.Origin;
import org.jspecify.annotations.Nullable;

/** Which speech act a cue stands for here. */
final class ActRules {

    private static final ImmutableSet<String> HOLDS_BACK = ImmutableSet.of("decline", "refuse");
    private static final ImmutableSet<String> SPEAKING = ImmutableSet.of(
            "comment",
            "say",
            "answer",
            "discuss",
            "respond",
            "elaborate",
            "reply",
            "speak",
            "talk",
            "disclose",
            "reveal",
            "specify",
            "confirm",
            "name",
            "identify",
            "draw");
    private static final ImmutableSet<String> TELLING =
            ImmutableSet.of("say", "specify", "disclose", "reveal", "confirm", "clarify");
    private static final ImmutableSet<String> OPEN =
            ImmutableSet.of("whether", "which", "who", "what", "how", "when", "where", "why");
    private static final ImmutableSet<String> ANSWERING = ImmutableSet.of("respond", "reply", "comment", "answer");

    private static final ImmutableSet<String> CLAIMS = ImmutableSet.of(
            "claim", "allegation", "accusation", "report", "charge", "assertion", "suggestion", "speculation", "story");
    private static final ImmutableSet<String> NONSENSE = ImmutableSet.of(
            "hysteria",
            "nonsense",
            "fantasy",
            "fiction",
            "farce",
            "absurd",
            "ridiculous",
            "ludicrous",
            "baseless",
            "groundless",
            "unfounded",
            "lie",
            "fake",
            "false",
            "rubbish",
            "invention",
            "fabrication",
            "hoax",
            "smear",
            "slander",
            "preposterous",
            "laughable",
            "untrue");

    private static final ImmutableSet<String> LEARNING = ImmutableSet.of("learn", "learnt", "hear");

    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);
    /** What is longer is more than "no comment". */
    private static final int ENOUGH = 30;

    private final Tokens tokens;
    private final Nouns nouns;
    private final Clauses clauses;

    ActRules(Tokens tokens, Nouns nouns, Clauses clauses) {
        this.tokens = tokens;
        this.nouns = nouns;
        this.clauses = clauses;
    }

    /** {@return the act; "does not support" is no praise, but a state of mind} */
    SpeechAct act(Candidate candidate) {
        if (keepsSilent(candidate) || noComment(candidate)) {
            return SpeechAct.DECLINES_TO_COMMENT;
        }
        if (candidate.isFamily("call") && dismisses(candidate)) {
            return SpeechAct.DISMISSES;
        }
        @Nullable CueSense sense = candidate.sense();
        SpeechAct act = sense == null ? SpeechAct.SAYS : sense.act();
        if (act == SpeechAct.BELIEVES && candidate.complement().equals("that")) {
            return ofFinding(candidate);
        }
        if (act == SpeechAct.HINTS && recommends(candidate)) {
            return candidate.complement().equals("that") ? SpeechAct.CALLS_ON : SpeechAct.ANNOUNCES;
        }
        return act == SpeechAct.PRAISES && clauses.negated(candidate) ? SpeechAct.BELIEVES : act;
    }

    /** "…, the researchers found", "…, the daily has learned", "the court heard that …": no state of mind. */
    private SpeechAct ofFinding(Candidate candidate) {
        boolean trails = !candidate.content.isEmpty() && candidate.content.last() < candidate.head();
        @Nullable Argument subject = candidate.first(Role.SUBJECT);
        boolean court = subject != null && Verdicts.COURTS.contains(tokens.lemma(subject.head()));
        if (candidate.lemma().equals("find")) {
            boolean document = subject != null && nouns.sort(tokens.lemma(subject.head())) == Nouns.Sort.DOCUMENT;
            return trails || court || document ? SpeechAct.SHOWS : SpeechAct.BELIEVES;
        }
        boolean told = (trails && LEARNING.contains(candidate.lemma()))
                || (court && candidate.lemma().equals("hear"));
        return told ? SpeechAct.SAYS : SpeechAct.BELIEVES;
    }

    /** Who recommends approval does so outright, and hints at nothing. */
    static boolean recommends(Candidate candidate) {
        return candidate.lemma().equals("recommend");
    }

    /** “No comment,” and not a word more. */
    private boolean noComment(Candidate candidate) {
        StringBuilder said = new StringBuilder();
        for (int r = 0; r < candidate.content.count(); r++) {
            for (int i = candidate.content.from(r); i < candidate.content.to(r) && said.length() < ENOUGH; i++) {
                said.append(LETTERS.retainFrom(tokens.lower(i))).append(' ');
            }
        }
        return CharMatcher.whitespace().trimAndCollapseFrom(said, ' ').equals("no comment");
    }

    /** "called the allegations “a fantasy”". */
    private boolean dismisses(Candidate candidate) {
        boolean claim = false;
        boolean nonsense = false;
        for (int r = 0; r < candidate.content.count(); r++) {
            for (int i = candidate.content.from(r); i < candidate.content.to(r); i++) {
                claim |= CLAIMS.contains(tokens.lemma(i));
                nonsense |= NONSENSE.contains(tokens.lemma(i));
            }
        }
        return claim && nonsense;
    }

    /**
     * "declined to comment", "refused to be drawn", "did not respond", "could not be reached", "did not say whether".
     */
    private boolean keepsSilent(Candidate candidate) {
        if (candidate.origin == Origin.ADVERBIAL || candidate.origin == Origin.COLON) {
            return false;
        }
        boolean negated = clauses.negated(candidate);
        @Nullable Argument infinitive = candidate.first(Role.INFINITIVE);
        boolean declines = HOLDS_BACK.contains(candidate.lemma())
                && infinitive != null
                && SPEAKING.contains(tokens.lemma(infinitive.head()));
        boolean unreached = candidate.lemma().equals("reach") && candidate.passive();
        boolean leavesOpen = TELLING.contains(candidate.lemma())
                && !candidate.content.isEmpty()
                && OPEN.contains(tokens.lower(candidate.content.first()));
        return declines || (negated && (ANSWERING.contains(candidate.lemma()) || unreached || leavesOpen));
    }
}
