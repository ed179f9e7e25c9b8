package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Berg accused the bank of hiding losses, which it denies", "…, a charge it called absurd": the answer is no part of
 * what is said before the comma, and what is denied is that, not that it was said.
 */
final class AnsweredClaims {

    private static final ImmutableSet<String> DENYING =
            ImmutableSet.of("deny", "reject", "dispute", "refute", "contest", "dismiss");
    private static final ImmutableSet<String> CALLING =
            ImmutableSet.of("call", "describe", "dismiss", "brand", "label");
    private static final ImmutableSet<String> CLAIMS = ImmutableSet.of(
            "charge",
            "claim",
            "accusation",
            "allegation",
            "assertion",
            "suggestion",
            "statement",
            "report",
            "something");
    private static final int LONGEST_NAME = 6;

    private final Tokens tokens;
    private final SpanEdges edges;
    private final CueLexicon lexicon;

    AnsweredClaims(Tokens tokens, SpanEdges edges, CueLexicon lexicon) {
        this.tokens = tokens;
        this.edges = edges;
        this.lexicon = lexicon;
    }

    /** Parts each answer from the claim it answers; the answers come last. */
    void repair(List<Candidate> likely, BySentence bySentence) {
        List<Candidate> answers = new ArrayList<>();
        Set<Candidate> dropped = Sets.newIdentityHashSet();
        for (int verb = 0; verb < tokens.size(); verb++) {
            boolean denies = DENYING.contains(tokens.lemma(verb)) && endsClause(verb + 1);
            if (tokens.isVerb(verb) && (denies || CALLING.contains(tokens.lemma(verb)))) {
                Candidate answer = part(verb, denies, bySentence.around(verb), dropped);
                if (answer != null) {
                    bySentence.add(answer);
                    answers.add(answer);
                }
            }
        }
        likely.removeIf(dropped::contains);
        likely.addAll(answers);
    }

    private boolean endsClause(int i) {
        return i >= tokens.size() || !tokens.isWord(i);
    }

    private @Nullable Candidate part(int verb, boolean denies, List<Candidate> here, Set<Candidate> dropped) {
        int helps = beforeHelp(verb);
        int subject = subject(helps);
        int comma = subject < helps ? comma(subject) : Tokens.NONE;
        if (comma < 0) {
            return null;
        }
        Candidate claim = claim(comma, here);
        if (claim == null) {
            here.stream()
                    .filter(candidate -> denies && candidate.head() == verb)
                    .forEach(candidate -> candidate.source = Ranges.of(subject, helps));
            return null;
        }
        cut(comma, verb, here, dropped);
        Candidate answer = answer(verb, denies);
        answer.source = source(claim, subject, helps);
        answer.cue = Ranges.of(helps, verb + 1);
        answer.content = denies ? denied(claim) : called(comma + 1, subject, verb);
        return answer;
    }

    private void cut(int comma, int verb, List<Candidate> here, Set<Candidate> dropped) {
        for (Candidate candidate : here) {
            if (candidate.head() < comma && candidate.content.overlap(comma, verb) > 0) {
                candidate.content.remove(comma, tokens.sentenceAfter(verb));
                edges.trimContent(candidate.content);
            }
        }
        here.stream().filter(candidate -> candidate.head() == verb).forEach(dropped::add);
        here.removeIf(dropped::contains);
    }

    /** The pronoun of who answers an accusation is the accused. */
    private Ranges source(Candidate claim, int subject, int helps) {
        @Nullable Argument accused = claim.lemma().equals("accuse") ? claim.first(Role.OBJECT) : null;
        boolean pronoun = tokens.tag(subject).equals("PRP");
        return accused == null || !pronoun
                ? Ranges.of(subject, helps)
                : Ranges.of(accused.from(), Math.min(accused.to(), deed(claim, accused) - 1));
    }

    private Candidate answer(int verb, boolean denies) {
        String lemma = tokens.lemma(verb);
        @Nullable CueSense sense = lexicon.senses(WordClass.VERB, lemma).stream()
                .filter(s -> denies ? s.factuality().negative() : s.frames().contains("as"))
                .findFirst()
                .orElse(null);
        return new Candidate(verb, WordClass.VERB, lemma, false, ImmutableList.of(), "clause", sense, true);
    }

    private int beforeHelp(int verb) {
        int from = verb;
        while (from > tokens.sentenceFirst(verb)
                && (tokens.relationStarts(from - 1, "aux") || tokens.isAdverb(from - 1))) {
            from--;
        }
        return from;
    }

    /** {@return the first token of the short noun phrase that ends before a token; never the word for the claim} */
    private int subject(int end) {
        int from = end;
        while (from > tokens.sentenceFirst(end) && end - from < LONGEST_NAME && names(from - 1)) {
            from--;
            if (tokens.isDeterminer(from) || tokens.tag(from).equals("PRP")) {
                return from;
            }
        }
        return from;
    }

    private boolean names(int i) {
        return edges.inNounPhrase(i) && !tokens.tag(i).startsWith("W") && !CLAIMS.contains(tokens.lemma(i));
    }

    /** {@return the comma of ", which | the bank denies", ", a charge | it denies", or {@link Tokens#NONE}} */
    private int comma(int subject) {
        int word = subject - 1;
        if (word <= tokens.sentenceFirst(subject)) {
            return Tokens.NONE;
        }
        boolean bare = tokens.is(word, "which") || tokens.is(word, "something");
        boolean noun = CLAIMS.contains(tokens.lemma(word)) && tokens.isDeterminer(word - 1);
        int comma = bare ? word - 1 : noun ? word - 2 : Tokens.NONE;
        return tokens.is(comma, ",") ? comma : Tokens.NONE;
    }

    /** {@return the last that is said in the clause before the comma} */
    private @Nullable Candidate claim(int comma, List<Candidate> here) {
        Candidate found = null;
        for (Candidate candidate : here) {
            boolean before = candidate.head() < comma
                    && candidate.head() >= tokens.sentenceFirst(comma)
                    && candidate.isVerb()
                    && candidate.content.overlap(comma - 1, comma) > 0;
            found = before && (found == null || candidate.head() < found.head()) ? candidate : found;
        }
        boolean blames =
                found != null && found.isFamily("accuse") && !found.lemma().equals("accuse");
        return blames ? null : found;
    }

    /** What is denied is what was said, or of an accusation what somebody is accused of. */
    private Ranges denied(Candidate claim) {
        Ranges content = claim.content.copy();
        @Nullable Argument accused = claim.lemma().equals("accuse") ? claim.first(Role.OBJECT) : null;
        if (accused != null) {
            content.remove(content.first(), Math.min(deed(claim, accused), content.last()));
        }
        return content;
    }

    /**
     * {@return the first token of the deed: behind the "of" with a verb, else behind the first; else of the content}
     */
    private int deed(Candidate claim, Argument accused) {
        int first = claim.content.first();
        for (int i = claim.content.last() - 1; i > accused.head(); i--) {
            if (tokens.is(i, "of")) {
                boolean deed = tokens.lower(i + 1).endsWith("ing");
                first = deed || first == claim.content.first() ? i + 1 : first;
            }
        }
        return first;
    }

    private Ranges called(int from, int subject, int verb) {
        Ranges content = Ranges.of(from, subject);
        content.add(verb + 1, tokens.sentenceAfter(verb));
        edges.trimContent(content);
        return content;
    }
}
