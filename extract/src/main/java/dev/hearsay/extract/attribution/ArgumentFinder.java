package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/** Reads off a tree what stands in which relation to a word. */
final class ArgumentFinder {

    private static final ImmutableSet<String> PASSES_SUBJECT_ON =
            ImmutableSet.of("conj", "xcomp", "advcl", "ccomp", "parataxis");
    private static final ImmutableSet<String> WH =
            ImmutableSet.of("whether", "what", "how", "why", "who", "where", "when", "which");
    private static final ImmutableSet<String> OPENS_CLAUSE =
            ImmutableSet.of("as", "of", "for", "about", "against", "on", "into", "from", "at", "over");
    private static final int MAX_CLIMB = 4;

    private final Tokens tokens;
    private final LongAfter longAfter;
    private final TimeWords times;

    ArgumentFinder(Tokens tokens) {
        this.tokens = tokens;
        longAfter = new LongAfter(tokens);
        times = new TimeWords(tokens);
    }

    boolean passive(int i) {
        boolean marked = tokens.childWith(i, "aux:pass") >= 0 || tokens.childWith(i, "nsubj:pass") >= 0;
        boolean participle =
                tokens.tag(i).equals("VBN") && tokens.relation(i).equals("acl") && !ChainRules.citesSomebody(tokens, i);
        return marked || participle || saidToBe(i);
    }

    /** "bottles | said to be worth 2 million": a participle, for nobody says "to be". */
    private boolean saidToBe(int i) {
        int be = i + 2;
        boolean said = be < tokens.sentenceAfter(i)
                && tokens.lemma(i).equals("say")
                && tokens.is(i + 1, "to")
                && tokens.isNominal(i - 1);
        boolean subject = tokens.childWith(i, "nsubj") >= 0;
        boolean is = tokens.is(be, "be") && !tokens.tag(i - 1).equals("PRP");
        return said && (is || (!subject && (tokens.is(be, "be") || tokens.is(be, "have"))));
    }

    ImmutableList<Argument> find(int i, boolean passive) {
        ImmutableList.Builder<Argument> found = ImmutableList.builder();
        boolean subject = false;
        for (int k = 0; k < tokens.childCount(i); k++) {
            int child = tokens.child(i, k);
            Argument argument = ofChild(i, child, passive);
            if (argument != null) {
                found.add(argument);
                subject |= argument.role() == Role.SUBJECT || argument.role() == Role.PASSIVE_SUBJECT;
            }
        }
        @Nullable Argument inherited = subject ? null : inherited(i, passive);
        if (inherited != null) {
            found.add(inherited);
        }
        host(i, found);
        return found.build();
    }

    private @Nullable Argument ofChild(int i, int child, boolean passive) {
        String relation = tokens.relation(child);
        return switch (relation) {
            case "nsubj", "csubj", "nsubj:pass", "csubj:pass", "nsubj:outer", "csubj:outer" ->
                whole(passive ? Role.PASSIVE_SUBJECT : Role.SUBJECT, "", child);
            case "expl" -> whole(Role.EXPLETIVE, "", child);
            case "ccomp" -> clause(child);
            case "xcomp" -> whole(infinitive(child) ? Role.INFINITIVE : Role.PREDICATE, mark(child), child);
            case "obj" -> whole(Role.OBJECT, "", child);
            case "iobj" -> whole(Role.INDIRECT_OBJECT, "", child);
            case "obl:agent" -> afterCase(Role.AGENT, child);
            case "obl", "nmod" -> oblique(i, child, passive);
            case "nmod:poss" -> whole(Role.POSSESSOR, "", child);
            case "compound:prt" -> whole(Role.PARTICLE, tokens.lower(child), child);
            case "advcl" -> adverbialClause(child);
            case "acl" -> nounClause(child);
            case "parataxis" -> whole(Role.PARATAXIS, "", child);
            case "advmod" -> adverb(i, child);
            case "obl:unmarked", "obl:tmod", "obl:npmod", "nmod:unmarked", "nmod:tmod" ->
                whole(Role.ADJUNCT, "", child);
            default -> null;
        };
    }

    private Argument whole(Role role, String marker, int head) {
        return new Argument(role, marker, head, tokens.left(head), tokens.right(head) + 1);
    }

    /** "said, according to the agency, that": never the clause, whatever the tree makes of it. */
    private Argument clause(int child) {
        boolean phrase = tokens.is(child, "according") || caseOf(child).equals("according");
        return phrase ? whole(Role.ADJUNCT, "according", child) : whole(Role.CLAUSE, mark(child), child);
    }

    private boolean infinitive(int child) {
        return tokens.isVerb(child)
                || tokens.childWith(child, "cop") >= 0
                || mark(child).equals("to");
    }

    private String mark(int child) {
        int mark = tokens.childWith(child, "mark");
        if (mark >= 0) {
            return tokens.lower(mark);
        }
        String first = tokens.lower(tokens.left(child));
        return WH.contains(first) ? first : "";
    }

    private String caseOf(int child) {
        int at = tokens.childWith(child, "case");
        return at >= 0 ? tokens.lower(at) : "";
    }

    private Argument afterCase(Role role, int child) {
        int at = tokens.childWith(child, "case");
        int from = at >= 0 && at < child ? at + 1 : tokens.left(child);
        return new Argument(role, caseOf(child), child, from, tokens.right(child) + 1);
    }

    private Argument oblique(int i, int child, boolean passive) {
        String preposition = caseOf(child);
        if (passive && preposition.equals("by") && child > i) {
            return afterCase(Role.AGENT, child);
        }
        return whole(preposition.isEmpty() ? Role.ADJUNCT : Role.PREPOSITIONAL, preposition, child);
    }

    private Argument adverbialClause(int child) {
        String mark = mark(child);
        if (mark.equals("whether") || mark.equals("that")) {
            return whole(Role.CLAUSE, mark, child);
        }
        boolean gerund = mark.equals("to") && tokens.tag(child).equals("VBG");
        boolean preposition = gerund || OPENS_CLAUSE.contains(mark);
        return whole(preposition ? Role.PREPOSITIONAL : Role.ADJUNCT, mark, child);
    }

    private Argument nounClause(int child) {
        String mark = mark(child);
        if (mark.equals("to")) {
            return whole(Role.INFINITIVE, mark, child);
        }
        boolean clause = mark.equals("that") || WH.contains(mark) || mark.equals("whether");
        return whole(clause ? Role.CLAUSE : mark.isEmpty() ? Role.ADJUNCT : Role.PREPOSITIONAL, mark, child);
    }

    private @Nullable Argument adverb(int i, int child) {
        boolean stands = tokens.is(child, "so") || tokens.is(child, "otherwise");
        return stands && child == i + 1 ? whole(Role.PRO_CLAUSE, "", child) : null;
    }

    /** A verb without a subject of its own has that of the verb it is joined to, or the noun it modifies. */
    private @Nullable Argument inherited(int i, boolean passive) {
        int at = longAfter.is(i) ? longAfter.mainVerb(i) : i;
        int main = at == i ? Tokens.NONE : tokens.subject(at);
        if (main >= 0) {
            return whole(Role.SHARED_SUBJECT, "advcl", main);
        }
        for (int climb = 0; climb < MAX_CLIMB && at >= 0 && tokens.head(at) >= 0; climb++) {
            int up = tokens.head(at);
            String relation = tokens.relation(at);
            boolean nominal = nominalPredicate(i, at, relation);
            boolean setOff = relation.equals("acl") && setOff(at, up);
            if (!setOff && (relation.equals("acl") || relation.equals("acl:relcl"))) {
                return modified(at, up, passive);
            }
            if (!setOff && !nominal && !PASSES_SUBJECT_ON.contains(relation)) {
                return null;
            }
            at = setOff ? verbAbove(up, at) : up;
            int subject = at < 0 ? Tokens.NONE : tokens.subject(at);
            if (subject >= 0 && subject != up) {
                Role role = nominal ? Role.GOVERNING_SUBJECT : Role.SHARED_SUBJECT;
                return inOnePiece(whole(passive ? Role.PASSIVE_SUBJECT : role, relation, subject), at);
            }
        }
        return null;
    }

    /** "Bergen | police confirmed …, but said": two subjects side by side are one. */
    private Argument inOnePiece(Argument subject, int verb) {
        Argument whole = subject;
        for (int k = 0; k < tokens.childCount(verb); k++) {
            int next = tokens.child(verb, k);
            boolean beside = next < verb && tokens.relationStarts(next, "nsubj") && runsOn(whole, next);
            whole = beside
                    ? new Argument(whole.role(), whole.marker(), next, whole.from(), tokens.right(next) + 1)
                    : whole;
        }
        return whole;
    }

    /** "Bergen | police", "the firm, | Sund Lines,"; no relative clause, and no day before the subject. */
    private boolean runsOn(Argument subject, int next) {
        int left = tokens.left(next);
        boolean comma = tokens.is(left, ",");
        int first = comma ? left + 1 : left;
        boolean name = tokens.tag(next).equals("NNP") || (comma && tokens.isName(next));
        return left == subject.to()
                && tokens.startsNounPhrase(first)
                && !tokens.tag(first).startsWith("W")
                && !times.isTime(subject.head())
                && (name || (!comma && tokens.isName(subject.to() - 1) && !tokens.isName(next)));
    }

    private Argument modified(int participle, int noun, boolean passive) {
        Role role = passive ? Role.PASSIVE_SUBJECT : Role.MODIFIED_NOUN;
        return new Argument(role, "", noun, tokens.left(noun), tokens.left(participle));
    }

    /** "…, saying": after a comma a participle speaks of the subject, not of the noun before it. */
    private boolean setOff(int participle, int noun) {
        boolean comma = tokens.is(tokens.left(participle) - 1, ",") || tokens.is(tokens.left(participle), ",");
        return comma && noun < participle && tokens.tag(participle).equals("VBG");
    }

    /**
     * The verb a noun hangs on; one that hangs on the noun, "spokeswoman | Ana Ruiz called it illegal, adding", where
     * the parser makes the title the head of the sentence.
     */
    private int verbAbove(int noun, int participle) {
        int at = tokens.head(noun);
        while (at >= 0 && !tokens.isVerb(at)) {
            at = tokens.head(at);
        }
        for (int k = 0; at < 0 && k < tokens.childCount(noun); k++) {
            int child = tokens.child(noun, k);
            boolean own = child < participle && tokens.isFinite(child) && tokens.subject(child) == noun + 1;
            at = own ? child : at;
        }
        return at;
    }

    private boolean nominalPredicate(int i, int at, String relation) {
        return i == at && !tokens.isVerb(i) && (relation.equals("obj") || relation.equals("obl"));
    }

    /** A cue put in or after what it attributes: the clause above it without the cue's own words. */
    private void host(int i, ImmutableList.Builder<Argument> found) {
        int up = tokens.head(i);
        if (up >= 0 && tokens.relation(i).equals("parataxis") && tokens.isVerb(i)) {
            found.add(whole(Role.HOST, up < i ? "before" : "after", up));
        }
    }
}
