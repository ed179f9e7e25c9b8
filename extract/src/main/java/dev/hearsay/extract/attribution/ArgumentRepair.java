package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts right where a tree cuts the subject, the addressee and the clause of a verb of saying in the wrong place. */
final class ArgumentRepair {

    private static final int LONGEST_TITLE = 3;
    private static final ImmutableSet<String> JOINING = ImmutableSet.of("and", "but", "while", "whereas", "though");

    private final Tokens tokens;
    private final TimeWords times;
    private final AddresseeRepair addressees;
    private final SubjectRepair subjects;

    ArgumentRepair(Tokens tokens) {
        this.tokens = tokens;
        addressees = new AddresseeRepair(tokens);
        times = new TimeWords(tokens);
        subjects = new SubjectRepair(tokens);
    }

    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        List<Argument> found = new ArrayList<>(given);
        addressees.repair(verb, found);
        clauseBehindAddressee(found);
        clauseBehindCircumstance(verb, found);
        titleBeforeName(verb, found);
        found.removeIf(argument -> argument.role() == Role.SUBJECT && inBrackets(argument.head(), verb));
        subjectInTwo(verb, found);
        clauseWithItsSubject(verb, found);
        shownDoing(verb, found);
        subjects.repair(verb, found);
        found.replaceAll(argument -> argument.role() == Role.CLAUSE ? ownClause(verb, argument) : argument);
        found.replaceAll(argument -> argument.role() == Role.CLAUSE ? withSecond(verb, argument) : argument);
        return ImmutableList.copyOf(found);
    }

    /** "told the daily that deliveries | might begin": the clause begins with "that", not with its verb. */
    private void clauseBehindAddressee(List<Argument> found) {
        int clause = indexOf(found, Role.CLAUSE);
        if (clause < 0 || !tokens.isFinite(found.get(clause).from())) {
            return;
        }
        Argument cut = found.get(clause);
        for (int a = 0; a < found.size(); a++) {
            Argument addressee = found.get(a);
            boolean object = addressee.role() == Role.OBJECT || addressee.role() == Role.INDIRECT_OBJECT;
            int that = object && addressee.to() == cut.from() ? that(addressee) : Tokens.NONE;
            if (that >= 0) {
                found.set(a, addressee.within(addressee.from(), that));
                found.set(clause, cut.within(that, cut.to()));
            }
        }
    }

    /** "shows | a man running": who is shown doing something is no mere thing that is shown. */
    private void shownDoing(int verb, List<Argument> found) {
        boolean shows = tokens.lemma(verb).equals("show") && indexOf(found, Role.CLAUSE) < 0;
        int object = shows ? indexOf(found, Role.OBJECT) : Tokens.NONE;
        for (int i = object < 0 ? 0 : found.get(object).from() + 1;
                object >= 0 && i < found.get(object).to();
                i++) {
            if (tokens.tag(i).equals("VBG") && tokens.isNominal(i - 1)) {
                Argument shown = found.get(object);
                found.set(object, new Argument(Role.CLAUSE, "", shown.head(), shown.from(), shown.to()));
                return;
            }
        }
    }

    /** "heard Lee | was sacked": what stands before the finite verb of the clause is its subject, and no object. */
    private void clauseWithItsSubject(int verb, List<Argument> found) {
        int clause = indexOf(found, Role.CLAUSE);
        int object = indexOf(found, Role.OBJECT);
        if (clause < 0 || object < 0 || AddresseeRepair.addresses(tokens.lemma(verb))) {
            return;
        }
        Argument cut = found.get(clause);
        Argument subject = found.get(object);
        if (subject.from() == verb + 1 && subject.to() == cut.from() && tokens.isFinite(cut.from())) {
            found.set(clause, cut.within(subject.from(), cut.to()));
            found.remove(object);
        }
    }

    /** "said on Friday | that the road was open": the tree hangs the clause on the day, the paper or the addressee. */
    private void clauseBehindCircumstance(int verb, List<Argument> found) {
        if (indexOf(found, Role.CLAUSE) >= 0 || !ReportingVerbs.contains(tokens.lemma(verb))) {
            return;
        }
        for (int a = 0; a < found.size(); a++) {
            Argument argument = found.get(a);
            int clause = argument.from() > verb && circumstance(argument) ? clauseUnder(argument.head()) : Tokens.NONE;
            if (clause >= 0) {
                int that = opening(clause);
                found.set(a, argument.within(argument.from(), that));
                found.add(new Argument(Role.CLAUSE, "that", clause, that, argument.to()));
                return;
            }
        }
    }

    private boolean circumstance(Argument argument) {
        String noun = tokens.lemma(argument.head());
        boolean addressee = argument.role() == Role.OBJECT || argument.role() == Role.INDIRECT_OBJECT;
        return addressee
                || argument.marker().equals("according")
                || times.isTime(argument.head())
                || Circumstances.MEDIA.contains(noun)
                || Circumstances.OCCASIONS.contains(noun);
    }

    private int clauseUnder(int noun) {
        for (int k = 0; k < tokens.childCount(noun); k++) {
            int child = tokens.child(noun, k);
            int that = opening(child);
            boolean opens =
                    tokens.is(that, "that") && (tokens.tag(that).equals("IN") || Clauses.opensClause(tokens, that));
            if (opens && tokens.relationStarts(child, "acl")) {
                return child;
            }
        }
        return Tokens.NONE;
    }

    /** {@return the first token of a clause behind its comma} */
    private int opening(int clause) {
        int first = tokens.left(clause);
        return tokens.is(first, ",") ? first + 1 : first;
    }

    private int that(Argument addressee) {
        for (int i = addressee.head() + 1; i < addressee.to(); i++) {
            if (tokens.is(i, "that")) {
                return i;
            }
        }
        return Tokens.NONE;
    }

    /** "Deputy | Foreign Minister Ivan Berg said": no clause, but the beginning of the title. */
    private void titleBeforeName(int verb, List<Argument> found) {
        int clause = indexOf(found, Role.CLAUSE);
        int subject = indexOf(found, Role.SUBJECT);
        if (clause < 0 || subject < 0) {
            return;
        }
        Argument title = found.get(clause);
        Argument name = found.get(subject);
        boolean stands = title.to() == name.from() && name.to() <= verb && title.to() - title.from() <= LONGEST_TITLE;
        if (stands && nominal(title)) {
            found.set(subject, name.within(title.from(), name.to()));
            found.remove(clause);
        }
    }

    /** "An article (Mayor resigns, 3 July) said": nothing that a bracket before the verb encloses is its subject. */
    private boolean inBrackets(int subject, int verb) {
        boolean closed = false;
        for (int i = subject + 1; i < verb; i++) {
            closed |= tokens.is(i, ")");
        }
        return closed && opened(subject);
    }

    private boolean opened(int token) {
        int i = token;
        while (i > tokens.sentenceFirst(token) && !tokens.is(i, "(") && !tokens.is(i, ")")) {
            i--;
        }
        return tokens.is(i, "(");
    }

    /** "Deputy Foreign Minister | Ivan Berg said", both read as subjects; what is no name is a dateline. */
    private void subjectInTwo(int verb, List<Argument> found) {
        for (int a = found.size() - 2; a >= 0; a--) {
            Argument one = found.get(a);
            Argument other = found.get(a + 1);
            boolean subjects = one.role() == Role.SUBJECT && other.role() == Role.SUBJECT && other.to() <= verb;
            boolean and = one.to() + 1 == other.from() && tokens.is(one.to(), "and") && nominal(one) && nominal(other);
            if (subjects && (and || one.to() == other.from())) {
                boolean whole = and || nominal(one) || apposed(one, other) || joined(one, other) || listed(one, other);
                found.set(a + 1, whole ? (and ? one : other).within(one.from(), other.to()) : other);
                found.remove(a);
            }
        }
    }

    /** "The charity Norvik and the agency | Sund say", "Jon Vik | and two others say": one noun phrase in two. */
    private boolean joined(Argument first, Argument rest) {
        boolean inside = !tokens.is(first.to() - 1, ",") && and(first) > first.from();
        for (int i = first.from(); i < first.to() && inside; i++) {
            inside = tokens.is(i, "and") || tokens.inNounPhrase(i);
        }
        return inside || tokens.is(rest.from(), "and");
    }

    /** "Ida Holm, | Jon Vik and Ana Ruiz said", "the bank, | the union and the port say": the first of some. */
    private boolean listed(Argument first, Argument rest) {
        boolean list = tokens.is(first.to() - 1, ",") && first.to() - first.from() > 2 && and(rest) > rest.from();
        for (int i = first.from(); i < first.to() - 1; i++) {
            list &= tokens.startsNounPhrase(i) || tokens.is(i, ",");
        }
        return list;
    }

    private int and(Argument list) {
        int i = list.from();
        while (i < list.to() && !tokens.is(i, "and")) {
            i++;
        }
        return i < list.to() ? i : Tokens.NONE;
    }

    /** "Friends of the singer, | Ana Ruiz, say": between two commas the name stands beside the noun. */
    private boolean apposed(Argument noun, Argument name) {
        int close = tokens.is(name.to() - 1, ",") ? name.to() - 1 : name.to();
        return tokens.is(noun.to() - 1, ",")
                && tokens.is(close, ",")
                && tokens.isNoun(noun.head())
                && !tokens.isName(noun.head());
    }

    private boolean nominal(Argument title) {
        for (int i = title.from(); i < title.to(); i++) {
            boolean opens = i == tokens.sentenceFirst(i) && title.to() - title.from() == 1;
            if (!tokens.inNounPhrase(i) && !opens) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Lind said the duty was gone and the daily cited sailors as saying …", "…, while Norway insists …": a second
     * subject that itself reports is the author's sentence, unless "that" goes before it.
     */
    private Argument ownClause(int verb, Argument clause) {
        if (clause.from() < verb) {
            return clause;
        }
        for (int i = clause.from() + 2; i < clause.to(); i++) {
            if (tokens.is(i - 1, ",") && JOINING.contains(tokens.lower(i)) && saidBesides(i, verb)) {
                return clause.within(clause.from(), i - 1);
            }
        }
        for (int k = 0; k < tokens.childCount(clause.head()); k++) {
            int joined = tokens.child(clause.head(), k);
            int and = tokens.left(joined);
            boolean second =
                    tokens.relation(joined).equals("conj") && tokens.tag(and).equals("CC");
            if (second && and > clause.from() + 1 && reports(joined, and)) {
                return clause.within(clause.from(), tokens.is(and - 1, ",") ? and - 1 : and);
            }
        }
        return clause;
    }

    /**
     * "said the firm was looking at its costs | but that no jobs would go": only a verb of saying has two such clauses.
     */
    private Argument withSecond(int verb, Argument clause) {
        int end = tokens.sentenceAfter(verb);
        int and = clause.to() < end && tokens.is(clause.to(), ",") ? clause.to() + 1 : clause.to();
        boolean joined = clause.from() > verb && and + 2 < end && Clauses.second(tokens, and);
        int second = joined ? tokens.head(and + 1) : Tokens.NONE;
        return second > and && tokens.left(second) >= and
                ? clause.within(clause.from(), tokens.right(second) + 1)
                : clause;
    }

    /** {@return whether a subject behind "and" or "while" says something, in the tense of the verb before} */
    private boolean saidBesides(int joint, int verb) {
        int saying = tokens.head(joint);
        boolean says = saying > joint
                && ReportingVerbs.contains(tokens.lemma(saying))
                && tokens.tag(saying).equals(tokens.tag(verb));
        int subject = says ? tokens.childWith(saying, "nsubj") : Tokens.NONE;
        return subject > joint && tokens.left(subject) == joint + 1 && tokens.childWith(saying, "ccomp") > saying;
    }

    private boolean reports(int verb, int and) {
        int subject = tokens.childWith(verb, "nsubj");
        boolean own = subject > and && subject < verb && !tokens.is(and + 1, "that");
        return own && ChainRules.cites(tokens, verb);
    }

    private static int indexOf(List<Argument> found, Role role) {
        @Nullable Argument first = Argument.first(found, role);
        return first == null ? Tokens.NONE : found.indexOf(first);
    }
}
