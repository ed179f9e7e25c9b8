package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.text.Sentence;

/** Where a noun phrase begins. */
final class NounPhrases {
    private static final ImmutableSet<String> BEFORE = ImmutableSet.of("case", "cc", "mark", "punct");

    private NounPhrases() {}

    /**
     * The role that a name behind a comma stands beside though more is said of it between: "the head of the office in
     * Bergen, Jon Vik"; -1 where there is none.
     *
     * @param sentence the sentence
     * @param name the token that stands for the name
     * @param comma the comma before it
     * @param roles the words for what people do
     */
    static int qualified(Sentence sentence, int name, int comma, Roles roles) {
        int noun = sentence.head(name);
        while (noun >= 0 && sentence.relation(noun).equals("nmod") && !roles.isPerson(sentence.lemma(noun))) {
            noun = sentence.head(noun);
        }
        boolean beside = sentence.relation(name).equals("appos")
                && noun >= 0
                && noun + 1 < comma
                && sentence.tag(noun).equals("NN")
                && sentence.tag(noun + 1).equals("IN");
        for (int i = noun + 1; beside && i < comma; i++) {
            beside = !sentence.tag(i).equals(",") && !sentence.tag(i).startsWith("VB");
        }
        return beside ? noun : -1;
    }

    /** The first of the words that run up to a noun and belong to it, without prepositions and commas. */
    static int start(Sentence sentence, int noun) {
        int from = noun;
        while (from > 0 && sentence.head(from - 1) == noun && !BEFORE.contains(sentence.relation(from - 1))) {
            from--;
        }
        int owner = from > 0 && sentence.tag(from - 1).equals("POS") ? sentence.head(from - 1) : -1;
        boolean named = owner >= 0
                && owner < from
                && sentence.head(owner) == noun
                && sentence.tag(owner).startsWith("NNP");
        return named ? start(sentence, owner) : from;
    }
}
