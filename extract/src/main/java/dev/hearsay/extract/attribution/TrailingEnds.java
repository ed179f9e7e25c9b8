package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/** What somebody says in a sentence ends before the attribution that trails it. */
final class TrailingEnds {
    private static final ImmutableSet<String> ADDRESSED = ImmutableSet.of("obj", "iobj");
    private static final ImmutableSet<String> SEEN = ImmutableSet.of("seen", "obtained", "reviewed", "viewed");

    private final Tokens tokens;
    private final SpanEdges edges;

    TrailingEnds(Tokens tokens, SpanEdges edges) {
        this.tokens = tokens;
        this.edges = edges;
    }

    /** ", the daily reported" at the end of a sentence is no part of what somebody in the sentence says. */
    void cutAtVerb(Candidate trailing, List<Candidate> here) {
        boolean trails = !trailing.content.isEmpty()
                && !trailing.source.isEmpty()
                && trailing.isVerb()
                && trailing.content.first() == tokens.sentenceFirst(trailing.head())
                && trailing.content.last() < trailing.source.first()
                && tokens.is(trailing.source.first() - 1, ",");
        for (Candidate candidate : trails ? here : List.<Candidate>of()) {
            if (candidate.head() < trailing.source.first() && candidate.content.contains(trailing.head())) {
                candidate.content.remove(trailing.source.first() - 1, tokens.sentenceAfter(trailing.head()));
                edges.trimContent(candidate.content);
            }
        }
    }

    /**
     * "Berg turned to her lawyers, according to the daily": a phrase that hangs on a verb is no part of its content;
     * one that hangs deeper attributes what the verb's subject says, and not that it is said.
     */
    void cutAtPhrase(Candidate phrase, List<Candidate> here) {
        int comma = phrase.cue.first() - 1;
        int sentence = tokens.sentenceFirst(phrase.head());
        boolean trails = comma > sentence
                && tokens.is(comma, ",")
                && phrase.content.first() == sentence
                && phrase.content.last() < comma;
        for (Candidate candidate : trails ? here : List.<Candidate>of()) {
            int verb = candidate.head();
            boolean ends = candidate.isVerb() && phrase.content.contains(verb) && candidate.content.contains(comma);
            if (ends && (hangsOn(tokens.head(tokens.head(phrase.head())), verb) || seenByOutlet(phrase))) {
                candidate.content.remove(comma, tokens.sentenceAfter(verb));
                edges.trimContent(candidate.content);
            } else if (ends) {
                phrase.content.clip(candidate.content.first(), comma);
            }
        }
    }

    /** "a memo seen by the daily": it is the daily's to cite. */
    private boolean seenByOutlet(Candidate phrase) {
        for (int i = phrase.source.first(); !phrase.source.isEmpty() && i < phrase.source.last(); i++) {
            if (SEEN.contains(tokens.lower(i)) && tokens.is(i + 1, "by")) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a phrase's governor is the verb, or whom it tells something} */
    private boolean hangsOn(int governor, int verb) {
        boolean told = governor >= 0 && tokens.head(governor) == verb && ADDRESSED.contains(tokens.relation(governor));
        return governor == verb || told;
    }
}
