package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Person;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whom "he" or "she" can mean: the people mentioned in the sentences before, weighed by how near they stand, whether
 * they are a subject and whether they are quoted words' or the article's own, in the manner of Lappin and Leass, "An
 * Algorithm for Pronominal Anaphora Resolution" (1994), with few factors. Built once for a document in time linear in
 * its length; a question looks at a few sentences.
 */
final class Antecedents {
    private static final int SENTENCES_BACK = 4;
    /** How many tokens before a noun its "was" may stand: room for an article and a few adjectives. */
    private static final int COPULA_REACH = 6;

    private static final double NEARER = 0.7;
    private static final double MAIN_SUBJECT = 1.0;
    private static final double SUBJECT = 0.8;
    private static final double OBJECT = 0.7;
    private static final double INSIDE_ANOTHER = 0.5;
    private static final double IN_QUOTATION = 0.4;

    private final ImmutableList<Sentence> sentences;
    private final ImmutableList<ImmutableList<Candidate>> people;

    /**
     * Somebody mentioned.
     *
     * @param span the words
     * @param person who it is, empty for somebody unnamed
     */
    record Candidate(Span span, Optional<Person> person, Gender gender, double weight) {
        /** Whether it is the subject of a main clause that nobody is quoted with. */
        boolean mainSubject() {
            return weight == MAIN_SUBJECT;
        }
    }

    Antecedents(String text, ImmutableList<Sentence> sentences, Persons persons, Roles roles) {
        this.sentences = sentences;
        Scan scan = new Scan(text, persons, roles);
        this.people = sentences.stream().map(scan::people).collect(ImmutableList.toImmutableList());
    }

    /** The weightiest mention before a place that the gender fits; of two alike, the later. */
    Optional<Candidate> before(int offset, Gender gender) {
        int at = SentenceIndex.at(sentences, offset);
        Candidate best = null;
        double most = 0;
        double nearness = 1;
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
            for (Candidate candidate : people.get(i).reverse()) {
                double weight = nearness * candidate.weight();
                if (candidate.span().end() <= offset && candidate.gender().fits(gender) && weight > most) {
                    best = candidate;
                    most = weight;
                }
            }
            nearness *= NEARER;
        }
        return Optional.ofNullable(best);
    }

    /** Finds who is mentioned, sentence by sentence. */
    private static final class Scan {
        private final String text;
        private final Persons persons;
        private final Roles roles;
        private final boolean[] quoted;

        Scan(String text, Persons persons, Roles roles) {
            this.text = text;
            this.persons = persons;
            this.roles = roles;
            this.quoted = quoted(text);
        }

        /** By the marks alone; a quotation ends with its paragraph at the latest. */
        private static boolean[] quoted(String text) {
            boolean[] quoted = new boolean[text.length()];
            boolean inside = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                inside = c == '“' || (c == '"' ? !inside : inside && c != '”' && c != '\n');
                quoted[i] = inside;
            }
            return quoted;
        }

        ImmutableList<Candidate> people(Sentence sentence) {
            ImmutableList.Builder<Candidate> found = ImmutableList.builder();
            for (NameRuns.Run run : NameRuns.in(sentence, roles)) {
                persons.introduced(SentenceWords.join(text, sentence, run.name(), run.to()))
                        .ifPresent(known -> found.add(candidate(
                                sentence,
                                run.from(),
                                run.head(sentence),
                                run.to(),
                                Optional.of(known.person()),
                                known.gender())));
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (describes(sentence, i)) {
                    found.add(candidate(
                            sentence,
                            NounPhrases.start(sentence, i),
                            i,
                            i + 1,
                            Optional.empty(),
                            Gender.ofWord(sentence.lemma(i))));
                }
            }
            return ImmutableList.sortedCopyOf(
                    Comparator.comparingInt(candidate -> candidate.span().start()), found.build());
        }

        private Candidate candidate(
                Sentence sentence, int from, int head, int to, Optional<Person> person, Gender gender) {
            Span span = new Span(sentence.start(from), sentence.end(to - 1));
            double weight = weight(sentence, head) * (quoted[span.start()] ? IN_QUOTATION : 1);
            return new Candidate(span, person, gender, weight);
        }

        /** A name in apposition, "her successor, Jon Vik, said", weighs what the noun before it does. */
        private static double weight(Sentence sentence, int word) {
            int head = sentence.relation(word).equals("appos") ? sentence.head(word) : word;
            String relation = sentence.relation(head);
            if (relation.startsWith("nsubj")) {
                return inMainClause(sentence, sentence.head(head)) ? MAIN_SUBJECT : SUBJECT;
            }
            return relation.equals("obj")
                            || relation.equals("iobj")
                            || relation.equals("root")
                            || relation.equals("obl")
                    ? OBJECT
                    : INSIDE_ANOTHER;
        }

        private static boolean inMainClause(Sentence sentence, int verb) {
            return sentence.relation(verb).equals("root")
                    || (sentence.relation(verb).equals("conj")
                            && sentence.relation(sentence.head(verb)).equals("root"));
        }

        /** A noun for one person that is neither a part of a name nor said of one, nor with a name in apposition. */
        private boolean describes(Sentence sentence, int i) {
            boolean beforeNoun = i + 1 < sentence.size() && sentence.tag(i + 1).startsWith("NN");
            return sentence.tag(i).equals("NN")
                    && roles.isPerson(sentence.lemma(i))
                    && !beforeNoun
                    && !sentence.relation(i).equals("appos")
                    && !isNamed(sentence, i)
                    && !hasCopula(sentence, i);
        }

        private boolean isNamed(Sentence sentence, int noun) {
            return NameRuns.in(sentence, roles).stream()
                    .filter(run -> run.from() > noun
                            && sentence.relation(run.head(sentence)).equals("appos")
                            && sentence.head(run.head(sentence)) == noun)
                    .anyMatch(run -> persons.introduced(SentenceWords.join(text, sentence, run.name(), run.to()))
                            .isPresent());
        }

        private static boolean hasCopula(Sentence sentence, int noun) {
            for (int i = Math.max(0, noun - COPULA_REACH); i < noun; i++) {
                if (sentence.head(i) == noun && sentence.relation(i).equals("cop")) {
                    return true;
                }
            }
            return false;
        }
    }
}
