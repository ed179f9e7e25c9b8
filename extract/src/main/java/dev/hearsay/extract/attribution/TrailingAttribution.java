package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "The bridge is closed, the harbour master said on Friday.": a name and a verb of saying after the last comma of a
 * sentence attribute what stands before, whatever the tree makes of it.
 */
final class TrailingAttribution {

    private static final int LONGEST_NAME = 12;
    private static final ImmutableSet<String> HELPING = ImmutableSet.of("have", "has", "had", "can", "'ve", "’ve");
    private static final ImmutableSet<String> TOLD = ImmutableSet.of(
            "say",
            "tell",
            "confirm",
            "announce",
            "reveal",
            "warn",
            "admit",
            "report",
            "learn",
            "learnt",
            "disclose",
            "find",
            "show",
            "conclude",
            "establish",
            "suggest",
            "hear");
    private static final ImmutableSet<String> FINDING = ImmutableSet.of(
            "find",
            "show",
            "suggest",
            "indicate",
            "reveal",
            "hear",
            "learn",
            "learnt",
            "establish",
            "conclude",
            "rule");
    static final ImmutableSet<String> ADDING =
            ImmutableSet.of("adding", "noting", "saying", "stressing", "warning", "insisting", "citing", "quoting");
    private static final ImmutableSet<String> JOINING =
            ImmutableSet.of("but", "and", "while", "though", "although", "whereas");
    private static final int TIME_AND_PLACE = 6;
    private static final ImmutableSet<String> PLACE = ImmutableSet.of("in", "at", "for", "from", "by");
    private static final ImmutableSet<String> SEEN =
            ImmutableSet.of("seen", "obtained", "reviewed", "viewed", "released", "published", "leaked");

    private static final ImmutableSet<String> KNOWING =
            ImmutableSet.of("familiar", "close", "briefed", "privy", "involved", "acquainted");

    private final Tokens tokens;
    private final Quotations quotations;
    private final FrontedParticiple fronted;

    TrailingAttribution(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
        fronted = new FrontedParticiple(tokens);
    }

    /** {@return whether a verb trails what has been found out, though it never introduces a quotation} */
    static boolean finds(String lemma) {
        return FINDING.contains(lemma);
    }

    /** {@return the subject and the host of a verb where the pattern holds, with what follows it; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int first = tokens.sentenceFirst(verb);
        if (fronted.opensSentenceOf(verb)) {
            return given;
        }
        if (inverted(verb, given)) {
            ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
            given.stream()
                    .filter(a -> a.from() > verb)
                    .map(a -> asSubject(verb, a))
                    .forEach(repaired::add);
            return repaired.add(new Argument(Role.CLAUSE, "", first, first, verb - 1))
                    .build();
        }
        int front = beforeAuxiliary(verb);
        boolean joint = ReportingVerbs.contains(tokens.lemma(verb)) && !takes(verb, given);
        Argument apposed = apposed(front, given);
        int name = apposed == null ? front : apposed.from();
        while (apposed == null
                && name > first
                && front - name < LONGEST_NAME
                && (nounPhrase(name - 1) || (joint && joins(name - 1)))) {
            name--;
        }
        int modified = modified(front, given);
        boolean longer = modified >= 0 && modified < name;
        name = longer ? modified : name;
        boolean named = name < front && tokens.is(name - 1, ",") && (apposed != null || names(front - 1));
        boolean finite = tokens.isFinite(verb) || (tokens.isPredicate(front) && (longer || !relative(name, front)));
        boolean own = longer || !clauseOfItsOwn(name, front);
        boolean bare = !finds(tokens.lemma(verb)) || !takes(verb, given);
        boolean last = named && finite && own && bare && !quotations.hasFinite(verb + 1, beforeNext(verb));
        if (!last || !quotations.hasFinite(first, name - 1)) {
            return given;
        }
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        repaired.add(apposed != null ? apposed : new Argument(Role.SUBJECT, "", front - 1, name, front));
        repaired.add(new Argument(Role.CLAUSE, "", first, first, name - 1));
        given.stream()
                .filter(a -> a.from() > verb && a.role() != Role.HOST && (a.role() != Role.CLAUSE || secondHalf(a)))
                .forEach(repaired::add);
        return repaired.build();
    }

    /**
     * {@return the end of the sentence, or the comma of ", adding that …" or ", but others say …" close behind a verb}
     */
    private int beforeNext(int verb) {
        int after = tokens.sentenceAfter(verb);
        for (int comma = verb + 1; comma + 1 < Math.min(after, verb + TIME_AND_PLACE); comma++) {
            String next = tokens.lower(comma + 1);
            boolean other = JOINING.contains(next) && reports(comma + 2, after);
            if (tokens.is(comma, ",") && (other || ADDING.contains(next))) {
                return comma;
            }
        }
        return after;
    }

    private boolean reports(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isFinite(i) && ReportingVerbs.contains(tokens.lemma(i)) && !quotations.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** ", the council | and | the port said" */
    private boolean joins(int i) {
        return i > 0 && tokens.is(i, "and") && tokens.isNominal(i - 1);
    }

    /** {@return whether "that" and a pronoun stand between a noun and the verb: "a claim that she denied"} */
    private boolean clauseOfItsOwn(int from, int front) {
        for (int i = from + 1; i + 1 < front; i++) {
            boolean relative = tokens.tag(i).startsWith("W") || tokens.is(i, "that");
            if (relative && tokens.tag(i + 1).equals("PRP")) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether a noun has a clause of its own before the verb: "a measure the party had promised", "which he
     * had"}
     */
    private boolean relative(int from, int front) {
        for (int i = from; i < front; i++) {
            boolean begins = i > from
                    && !joins(i - 1)
                    && (tokens.isDeterminer(i) || tokens.tag(i).equals("PRP"));
            if (begins || tokens.tag(i).startsWith("W") || tokens.is(i, "that")) {
                return true;
            }
        }
        return false;
    }

    /** {@return the first of the words that make one verb of saying: "have said", "can reveal"} */
    private int beforeAuxiliary(int verb) {
        boolean helped = verb > tokens.sentenceFirst(verb)
                && TOLD.contains(tokens.lemma(verb))
                && HELPING.contains(tokens.lower(verb - 1));
        return helped ? verb - 1 : verb;
    }

    /** {@return whether a verb of saying stands between the comma and its subject, and takes nothing else} */
    private boolean inverted(int verb, List<Argument> given) {
        boolean subject = false;
        for (Argument argument : given) {
            subject |= argument.from() == verb + 1 && asSubject(verb, argument).role() == Role.SUBJECT;
        }
        return subject
                && !takes(verb, given)
                && ReportingVerbs.contains(tokens.lemma(verb))
                && tokens.isFinite(verb)
                && tokens.is(verb - 1, ",")
                && quotations.hasFinite(tokens.sentenceFirst(verb), verb - 1);
    }

    /** ", “provided somebody answers”", and not ", revising an earlier figure" */
    private boolean secondHalf(Argument clause) {
        return tokens.is(clause.from(), ",")
                && clause.from() + 1 < clause.to()
                && !tokens.tag(clause.from() + 1).equals("VBG");
    }

    private boolean takes(int verb, List<Argument> given) {
        return given.stream()
                .filter(argument -> argument.from() > verb)
                .map(argument -> asSubject(verb, argument).role())
                .anyMatch(role -> role == Role.CLAUSE || role == Role.OBJECT);
    }

    /** "A deal was near, said Lund and Vik": nobody says a person. */
    private Argument asSubject(int verb, Argument argument) {
        boolean said = argument.role() == Role.OBJECT
                && argument.from() == verb + 1
                && tokens.lemma(verb).equals("say")
                && tokens.isName(argument.head());
        return said ? new Argument(Role.SUBJECT, "", argument.head(), argument.from(), argument.to()) : argument;
    }

    /** {@return the subject where it ends in an apposition closed by a comma: ", Ana Ruiz, a nurse, said", or null} */
    private @Nullable Argument apposed(int front, List<Argument> given) {
        for (Argument argument : given) {
            boolean closed = argument.to() == front || argument.to() == front - 1;
            if (argument.role() == Role.SUBJECT && closed && tokens.is(front - 1, ",")) {
                return argument;
            }
        }
        return null;
    }

    /** {@return where the subject of a verb begins, if a participle follows its noun: "a study covering ten cities"} */
    private int modified(int front, List<Argument> given) {
        for (Argument argument : given) {
            int participle = argument.to() == front ? tokens.childWith(argument.head(), "acl") : Tokens.NONE;
            if (argument.role() == Role.SUBJECT && participle > argument.head() && !tokens.isFinite(participle)) {
                return argument.from();
            }
        }
        return Tokens.NONE;
    }

    /** {@return whether a token can end a name; a relative pronoun cannot} */
    private boolean names(int i) {
        return tokens.isNominal(i) && !tokens.tag(i).startsWith("W");
    }

    private boolean nounPhrase(int i) {
        boolean inside = tokens.inNounPhrase(i)
                || tokens.is(i, "of")
                || (tokens.is(i, "and") && inNameOfOutlet(i))
                || (PLACE.contains(tokens.lower(i)) && tokens.isName(i + 1))
                || knows(i);
        return inside && !quotations.quoted(i);
    }

    /** "documents obtained by The Globe and Mail show" */
    private boolean inNameOfOutlet(int and) {
        int by = and - 1;
        while (by > tokens.sentenceFirst(and) && tokens.isUpper(by)) {
            by--;
        }
        return by < and - 1 && tokens.is(by, "by") && tokens.isUpper(and + 1);
    }

    /**
     * "people | familiar with the matter", "a source with direct knowledge of the talks", "officials briefed on it",
     * "emails seen by the daily"
     */
    private boolean knows(int i) {
        boolean opens =
                KNOWING.contains(tokens.lower(i)) && tokens.relation(i + 1).equals("case");
        boolean follows = i > 0 && tokens.relation(i).equals("case") && KNOWING.contains(tokens.lower(i - 1));
        boolean with = tokens.is(i, "with") && (tokens.is(i + 1, "knowledge") || tokens.is(i + 2, "knowledge"));
        boolean seen = SEEN.contains(tokens.lower(i)) && tokens.is(i + 1, "by");
        boolean by = tokens.is(i, "by") && i > 0 && SEEN.contains(tokens.lower(i - 1));
        return opens || follows || with || seen || by;
    }
}
