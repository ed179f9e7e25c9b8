package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.text.Sentence;
import java.util.regex.Pattern;

/** "Salas" in "Salas said that he was unaware", which taggers take for a plural: the first word of a sentence. */
final class LoneSurnames {
    private static final ImmutableSet<String> ONE = ImmutableSet.of("he", "she");
    private static final Pattern SINGULAR = Pattern.compile("says|tells|is|was|has|denies|insists|adds|believes|wants");
    /** "Socialists", "Republicans", "Victims": how people are called together. */
    private static final Pattern PEOPLE = Pattern.compile(
            ".*(?:ans|ists|ers|ors|ants|ents|ites|crats|ives|als|ees|ics|ims|ners|kers|men|ies|ings|ions|tes)");

    private LoneSurnames() {}

    /** Whether the verb behind it is a singular's, or the clause of that verb goes on with "he" or "she". */
    static boolean is(Sentence sentence, int i) {
        boolean alone = i == 0 && sentence.size() > 2 && sentence.tag(1).startsWith("VB");
        String lemma = alone ? sentence.lemma(i) : "";
        boolean people = Roles.standard().isPerson(lemma)
                || Roles.standard().isOrganization(lemma)
                || PEOPLE.matcher(SentenceWords.lower(sentence, i)).matches();
        return alone
                && !people
                && (SINGULAR.matcher(SentenceWords.lower(sentence, 1)).matches() || goesOnAsOne(sentence));
    }

    private static boolean goesOnAsOne(Sentence sentence) {
        for (int i = 2; i < sentence.size(); i++) {
            boolean subject = sentence.relation(i).startsWith("nsubj");
            if (subject) {
                return ONE.contains(SentenceWords.lower(sentence, i));
            }
        }
        return false;
    }
}
