package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the runs of proper nouns in a sentence, and in each where roles and forms of address end and the name begins.
 */
final class NameRuns {
    private static final ImmutableSet<String> ADDRESS =
            ImmutableSet.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "prof", "councillor", "cllr");

    private NameRuns() {}

    /**
     * A run.
     *
     * @param from its first token
     * @param name the first token of the name in it
     * @param to the token after its last
     * @param role the role or form of address before the name in the run, -1 where there is none
     */
    record Run(int from, int name, int to, int role) {
        /** The token that stands for the run in the tree. */
        int head(Sentence sentence) {
            for (int i = from; i < to; i++) {
                if (sentence.head(i) < from || sentence.head(i) >= to) {
                    return i;
                }
            }
            return to - 1;
        }
    }

    static List<Run> in(Sentence sentence, Roles roles) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = end(sentence, i, roles);
            if (end > i) {
                runs.add(run(sentence, i, end, roles));
                i = end;
            } else {
                i++;
            }
        }
        return runs;
    }

    private static int end(Sentence sentence, int from, Roles roles) {
        int end = from;
        while (end < sentence.size()
                && (sentence.tag(end).startsWith("NNP")
                        || givenName(sentence, end)
                        || inCapitals(sentence, end, roles)
                        || surname(sentence, end)
                        || (end > from && hyphenated(sentence, end)))) {
            end++;
        }
        return end;
    }

    /** "Gillian" before a surname, which taggers may take for an adjective. */
    private static boolean givenName(Sentence sentence, int i) {
        return sentence.tag(i).equals("JJ")
                && Character.isUpperCase(sentence.word(i).charAt(0))
                && i + 1 < sentence.size()
                && sentence.tag(i + 1).startsWith("NNP")
                && GivenNames.standard().isOne(sentence.word(i));
    }

    /** "Towns" in "Mr Towns" and "Rob Towns", which taggers may take for a plural. */
    static boolean surname(Sentence sentence, int i) {
        String before = i > 0 ? sentence.word(i - 1) : "";
        boolean behindName = !before.isEmpty()
                && Character.isUpperCase(before.charAt(0))
                && (ADDRESS.contains(Roles.plain(before))
                        || GivenNames.standard().isOne(before));
        return sentence.tag(i).matches("NNP?S")
                && Character.isUpperCase(sentence.word(i).charAt(0))
                && (behindName || LoneSurnames.is(sentence, i));
    }

    /** "Marks" in "Marks & Spencer", which taggers may take for a verb. */
    static boolean partner(Sentence sentence, int i) {
        boolean ampersand = i + 2 < sentence.size()
                && sentence.word(i + 1).equals("&")
                && sentence.tag(i + 2).startsWith("NNP");
        return (ampersand && Character.isUpperCase(sentence.word(i).charAt(0)))
                || joinsName(sentence, i + 1)
                || joinsName(sentence, i - 1);
    }

    /** The "and" of "Marks and Spencer". */
    static boolean joinsName(Sentence sentence, int and) {
        return and > 0
                && and + 1 < sentence.size()
                && sentence.word(and).equals("and")
                && JointParts.isListed(sentence.word(and - 1) + " and " + sentence.word(and + 1));
    }

    /** "AFZAL" in the "CHIEF AFZAL" of a transcript, which taggers take for a common noun. */
    static boolean inCapitals(Sentence sentence, int i, Roles roles) {
        return i > 0
                && sentence.tag(i).equals("NN")
                && capitals(sentence.word(i))
                && capitals(sentence.word(i - 1))
                && (roles.isPerson(sentence.word(i - 1)) || roles.isTitle(sentence.word(i - 1)))
                && !roles.isPerson(sentence.word(i));
    }

    private static boolean capitals(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The hyphen of "al-Sabri". */
    private static boolean hyphenated(Sentence sentence, int i) {
        return sentence.word(i).equals("-")
                && i + 1 < sentence.size()
                && sentence.tag(i + 1).startsWith("NNP")
                && sentence.end(i - 1) == sentence.start(i)
                && sentence.end(i) == sentence.start(i + 1);
    }

    /** Whether a token before a name's last belongs to it: "Port", and the "Workers'" of "Workers' Union". */
    static boolean joins(Sentence sentence, int i) {
        return sentence.tag(i).startsWith("NNP") || membersOf(sentence, i) || membersOf(sentence, i - 1);
    }

    /** The members in the name of a body, "Workers'", which taggers take for a common noun. */
    static boolean membersOf(Sentence sentence, int i) {
        return i >= 0
                && i + 2 < sentence.size()
                && sentence.tag(i).endsWith("S")
                && sentence.tag(i).startsWith("NN")
                && Character.isUpperCase(sentence.word(i).charAt(0))
                && sentence.tag(i + 1).equals("POS")
                && sentence.tag(i + 2).startsWith("NNP");
    }

    private static Run run(Sentence sentence, int from, int to, Roles roles) {
        int role = lastRole(sentence, from, to, roles);
        return new Run(from, role < 0 ? from : role + 1, to, role);
    }

    /** The last role or form of address in a run that a name follows; -1 where there is none. */
    static int lastRole(Sentence sentence, int from, int to, Roles roles) {
        for (int i = to - 2; i >= from; i--) {
            String word = sentence.word(i);
            if (roles.isTitle(word) || (roles.isPerson(word) && !roles.isOrganization(word))) {
                return i;
            }
        }
        return -1;
    }
}
