package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/** "Asked whether he would resign, Hand replied": what was done to the subject of the sentence before it spoke. */
final class FrontedParticiple {

    private static final ImmutableSet<String> LEADS = ImmutableSet.of("when", "if", "once", "repeatedly");
    private static final ImmutableSet<String> ASKING = ImmutableSet.of("ask", "question", "quiz", "press", "challenge");

    private final Tokens tokens;

    FrontedParticiple(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether a verb is such a participle, which taggers take for a past tense} */
    boolean is(int verb) {
        String tag = tokens.tag(verb);
        boolean participle = tag.equals("VBN") || tag.equals("VBD");
        boolean first = tokens.startsSentence(verb)
                || (tokens.startsSentence(verb - 1) && LEADS.contains(tokens.lower(verb - 1)));
        boolean governed = tokens.relation(verb).equals("advcl") && tokens.head(verb) > verb;
        return participle && first && (governed || (tokens.head(verb) < 0 && tokens.subject(verb) < 0));
    }

    /** {@return whether it puts a question, which is the questioner's, who is not named} */
    boolean asks(int verb) {
        return is(verb) && ASKING.contains(tokens.lemma(verb));
    }

    /** {@return whether the sentence of a token begins with one} */
    boolean opensSentenceOf(int token) {
        int first = tokens.sentenceFirst(token);
        return is(first) || (first + 1 < tokens.sentenceAfter(token) && is(first + 1));
    }
}
