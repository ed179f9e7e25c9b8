package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.Candidate.Origin;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "According to X", "in the words of X", "in X's view", "reportedly": phrases that attribute the clause they stand in.
 */
final class AdverbialCues {

    private static final ImmutableSet<String> ADVERBS =
            ImmutableSet.of("reportedly", "allegedly", "purportedly", "supposedly", "seemingly");
    private static final ImmutableSet<String> VIEWS = ImmutableSet.of(
            "view", "words", "opinion", "telling", "eyes", "mind", "judgment", "judgement", "estimation");

    /** What a clause can be in of somebody's: "in her mind's eye" and "in his eyes" may be meant of things seen. */
    private static final ImmutableSet<String> OWN_WORDS =
            ImmutableSet.of("view", "words", "opinion", "telling", "judgment", "judgement", "estimation");

    private static final int LONGEST_NAME = 9;

    private static final ImmutableSet<String> DENYING =
            ImmutableSet.of("deny", "dispute", "reject", "dismiss", "refute", "contradict");

    private static final ImmutableSet<String> CONCEDING =
            ImmutableSet.of("admit", "concede", "acknowledge", "confirm", "warn", "argue", "claim");

    private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "whom", "whose", "which", "where");

    private static final ImmutableSet<String> INSIDE_NOUN_PHRASE = ImmutableSet.of(
            "det",
            "amod",
            "compound",
            "nummod",
            "nmod:poss",
            "advmod",
            "case",
            "fixed",
            "det:predet",
            "nmod:desc",
            "nmod:unmarked",
            "punct",
            "obl:unmarked");

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanEdges edges;
    private final @Nullable Candidate[] candidates;

    AdverbialCues(Tokens tokens, Quotations quotations, SpanEdges edges, @Nullable Candidate[] candidates) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.edges = edges;
        this.candidates = candidates;
    }

    void addTo(List<Candidate> found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!quotations.quoted(i)) {
                at(i, found);
            }
        }
    }

    private void at(int i, List<Candidate> found) {
        String word = tokens.lower(i);
        if (word.equals("according") && sameSentence(i, i + 2) && tokens.is(i + 1, "to")) {
            phrase(i, i + 2, i + 2, "according to", found);
        } else if (word.equals("in") && sameSentence(i, i + 4) && tokens.is(i + 1, "the") && viewOf(i + 2)) {
            phrase(i, i + 4, i + 4, "in the words of", found);
        } else if (word.equals("in") && viewNoun(i) >= 0) {
            inSomebodysWords(i, viewNoun(i), found);
        } else if (word.equals("as") && tokens.relation(i).equals("mark")) {
            asSaid(i, tokens.head(i), found);
        } else if (ADVERBS.contains(word)) {
            adverb(i, found);
        }
    }

    /**
     * "As Berg said, …", "…, as the mayor put it": a clause of comparison whose verb of saying takes nothing itself.
     */
    private void asSaid(int as, int verb, List<Candidate> found) {
        @Nullable Candidate frame = verb < 0 ? null : candidates[verb];
        @Nullable Argument subject = frame == null ? null : frame.first(Role.SUBJECT);
        if (frame == null || subject == null || verb < as || !frame.quotes() || takes(frame)) {
            return;
        }
        int to = tokens.right(verb) + 1;
        while (tokens.is(to - 1, ",")) {
            to--;
        }
        if (!tokens.is(tokens.startsSentence(as) ? to : as - 1, ",")) {
            return;
        }
        if (denied(as)) {
            return;
        }
        Candidate candidate = Candidate.of(verb, Origin.ADVERBIAL, frame.lemma(), "clause");
        candidate.source = Ranges.of(subject.from(), subject.to());
        candidate.cue = Ranges.of(verb, verb + 1);
        candidate.content = clause(as, to);
        candidate.content.remove(tokens.is(as - 1, ",") ? as - 1 : as, tokens.is(to, ",") ? to + 1 : to);
        candidate.content.clip(concededFrom(as, verb), tokens.sentenceAfter(as));
        edges.trimSource(candidate.source);
        edges.trimContent(candidate.content);
        if (!candidate.content.isEmpty()) {
            found.add(candidate);
        }
    }

    /** "Lund denied that it leaked, as the daily reported": the daily reported the leak, and not the denial. */
    private boolean denied(int as) {
        return saidBefore(as, DENYING::contains) != null;
    }

    /**
     * "Lund said that it leaked, as the firm has admitted": the firm has admitted the leak, and not that he said so.
     */
    private int concededFrom(int as, int verb) {
        @Nullable Argument told = CONCEDING.contains(tokens.lemma(verb)) ? saidBefore(as, ReportingVerbs::contains) : null;
        return told == null ? tokens.sentenceFirst(as) : told.from();
    }

    /** {@return the clause, up to "as", of one of some verbs in the sentence, or null} */
    private @Nullable Argument saidBefore(int as, Predicate<String> verbs) {
        for (int i = tokens.sentenceFirst(as); i < as; i++) {
            Candidate candidate = candidates[i];
            @Nullable Argument clause = candidate == null || !verbs.test(candidate.lemma()) ? null : candidate.first(Role.CLAUSE);
            if (clause != null && clause.from() > i && clause.to() >= as - 1) {
                return clause;
            }
        }
        return null;
    }

    private static boolean takes(Candidate candidate) {
        return candidate.has(Role.CLAUSE) || candidate.has(Role.OBJECT) || candidate.has(Role.INFINITIVE);
    }

    /** {@return the noun of "In Berg's words,", "in her view," set off from the clause, or {@link Tokens#NONE}} */
    private int viewNoun(int in) {
        int after = Math.min(tokens.sentenceAfter(in), in + LONGEST_NAME);
        int noun = in + 1;
        while (noun < after && tokens.inNounPhrase(noun) && !(noun > in + 1 && possesses(noun - 1))) {
            noun++;
        }
        boolean owned = noun > in + 1 && noun + 1 < after && possesses(noun - 1);
        boolean setOff = tokens.startsSentence(in) || tokens.is(in - 1, ",");
        boolean closed =
                owned && (tokens.is(noun + 1, ",") || (!tokens.startsSentence(in) && !tokens.isWord(noun + 1)));
        return closed && setOff && OWN_WORDS.contains(tokens.lower(noun)) ? noun : Tokens.NONE;
    }

    private boolean possesses(int i) {
        return tokens.tag(i).equals("POS") || tokens.tag(i).equals("PRP$");
    }

    private void inSomebodysWords(int in, int noun, List<Candidate> found) {
        Candidate candidate = Candidate.of(in, Origin.ADVERBIAL, "in the words of", "clause");
        boolean name = tokens.tag(noun - 1).equals("POS");
        candidate.source = Ranges.of(in + 1, name ? noun - 1 : noun);
        candidate.cue = Ranges.of(in, in + 1);
        candidate.cue.add(name ? noun - 1 : noun, noun + 1);
        candidate.content = clause(in, noun + 1);
        edges.trimContent(candidate.content);
        if (!candidate.content.isEmpty()) {
            found.add(candidate);
        }
    }

    private boolean viewOf(int i) {
        return VIEWS.contains(tokens.lower(i)) && tokens.is(i + 1, "of");
    }

    private boolean sameSentence(int i, int j) {
        return j < tokens.size() && tokens.sentence(i) == tokens.sentence(j);
    }

    private void phrase(int cueFrom, int cueTo, int nounFrom, String lemma, List<Candidate> found) {
        Candidate candidate = Candidate.of(cueFrom, Origin.ADVERBIAL, lemma, "clause");
        candidate.cue = Ranges.of(cueFrom, cueTo);
        int head = phraseHead(nounFrom);
        int end = beforeSubject(nounFrom, Math.max(tokens.right(head) + 1, head + 1));
        end = tokens.startsSentence(cueFrom) ? afterRelativeClause(nounFrom, end) : end;
        end = tokens.is(cueFrom - 1, ",") ? beforeThat(nounFrom, end) : end;
        end = beforeClause(cueFrom, nounFrom, end);
        candidate.source = Ranges.of(nounFrom, end);
        edges.trimSource(candidate.source);
        candidate.content = clause(cueFrom, end);
        candidate.content.removeAll(candidate.source);
        edges.trimContent(candidate.content);
        if (!candidate.content.isEmpty()) {
            found.add(candidate);
        }
    }

    /**
     * No name goes on behind a semicolon; and that of a phrase at the start, which the parser has take in the clause
     * that follows, ends at the last comma before its verb.
     */
    private int beforeClause(int cue, int from, int end) {
        boolean opens = tokens.startsSentence(cue) || tokens.is(cue - 1, ";");
        boolean takesAll = opens && words(end, beforeAnother(end)) == 0;
        int comma = end;
        for (int i = from + 1; i < end; i++) {
            if (tokens.is(i, ";") || (takesAll && tokens.isFinite(i))) {
                return tokens.is(i, ";") ? i : comma;
            }
            comma = tokens.is(i, ",") ? i : comma;
        }
        return end;
    }

    /** Where a verb follows at once, what stands after the last comma is its subject and no apposition. */
    private int beforeSubject(int from, int end) {
        if (!sameSentence(from, end) || !tokens.isFinite(end)) {
            return end;
        }
        for (int i = end - 2; i > from; i--) {
            if (tokens.is(i, ",")) {
                return i;
            }
        }
        return end;
    }

    /** "Officials said, according to the agency | , that the border is closed": the clause is the officials'. */
    private int beforeThat(int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            if (tokens.is(i, ",") && tokens.is(i + 1, "that")) {
                return i;
            }
        }
        return end;
    }

    /**
     * Of "Lund, who built it, the tunnel leaks" the source ends at the second comma, where the parser has it end at the
     * first or take in all.
     */
    private int afterRelativeClause(int from, int end) {
        int comma = from + 1;
        while (comma <= end && !relativeClause(comma)) {
            comma++;
        }
        boolean cutShort = comma == end || comma == end - 1;
        boolean takesAll = comma < end && words(end, tokens.sentenceAfter(from)) == 0;
        for (int i = comma + 1; (cutShort || takesAll) && sameSentence(from, i); i++) {
            if (tokens.is(i, ",")) {
                return i;
            }
        }
        return end;
    }

    private boolean relativeClause(int comma) {
        return tokens.is(comma, ",") && sameSentence(comma, comma + 1) && RELATIVES.contains(tokens.lower(comma + 1));
    }

    /** {@return the head of the noun phrase that starts here: up from its first word while inside a noun phrase} */
    private int phraseHead(int from) {
        int head = from;
        while (INSIDE_NOUN_PHRASE.contains(tokens.relation(head))
                && tokens.head(head) > head
                && !tokens.isFinite(tokens.head(head))) {
            head = tokens.head(head);
        }
        return head;
    }

    /** The clause around a phrase [from, to): what follows it at the start of a sentence, else what precedes it. */
    private Ranges clause(int from, int to) {
        int first = behindAnother(from);
        int after = beforeAnother(to);
        Ranges clause = Ranges.of(first, after);
        clause.remove(from, to);
        boolean leads = words(first, from) <= 1;
        boolean resumes = to < after && tokens.is(to, ",");
        if (!leads && !resumes) {
            clause.remove(from, after);
        } else if (!leads && tokens.is(from - 1, ",")) {
            clause.remove(from - 1, to + 1);
        }
        return clause;
    }

    /**
     * "According to one, it leaked; according to another, it burned": each says what is on its side of the semicolon.
     */
    private int beforeAnother(int to) {
        int after = tokens.sentenceAfter(to - 1);
        for (int i = to; i + 1 < after; i++) {
            if (tokens.is(i, ";") && tokens.is(i + 1, "according")) {
                return i;
            }
        }
        return after;
    }

    private int behindAnother(int from) {
        int first = tokens.sentenceFirst(from);
        return from > first && tokens.is(from - 1, ";") ? from : first;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }

    private void adverb(int i, List<Candidate> found) {
        int verb = tokens.head(i);
        if (verb < 0 || !tokens.relation(i).equals("advmod")) {
            return;
        }
        Candidate candidate = Candidate.of(i, Origin.ADVERBIAL, tokens.lower(i), "clause");
        candidate.cue = Ranges.of(i, i + 1);
        candidate.content = Ranges.of(tokens.left(verb), tokens.right(verb) + 1);
        candidate.content.remove(i, i + 1);
        edges.trimContent(candidate.content);
        if (!candidate.content.isEmpty()) {
            found.add(candidate);
        }
    }
}
