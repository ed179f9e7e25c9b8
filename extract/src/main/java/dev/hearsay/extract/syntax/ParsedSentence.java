package dev.hearsay.extract.syntax;

import dev.hearsay.extract.text.Sentence;

/** A sentence in small arrays; words and lemmas are made when asked for. */
final class ParsedSentence implements Sentence {

    private final Tokens tokens;
    private final SyntaxModel model;
    private final byte[] tags;
    private final short[] heads;
    private final byte[] relations;

    /** Copies the analysis of a sentence. */
    ParsedSentence(Tokens tokens, SyntaxModel model, int[] tags, int[] heads, int[] relations) {
        int size = tokens.size();
        this.tokens = tokens;
        this.model = model;
        this.tags = new byte[size];
        this.heads = new short[size];
        this.relations = new byte[size];
        for (int i = 0; i < size; i++) {
            this.tags[i] = (byte) tags[i];
            this.heads[i] = (short) heads[i];
            this.relations[i] = (byte) relations[i];
        }
    }

    @Override
    public int size() {
        return tags.length;
    }

    @Override
    public int start(int token) {
        return tokens.start(token);
    }

    @Override
    public int end(int token) {
        return tokens.end(token);
    }

    @Override
    public String word(int token) {
        return tokens.word(token);
    }

    @Override
    public String lemma(int token) {
        return Lemmatizer.lemma(word(token), tag(token));
    }

    @Override
    public String tag(int token) {
        return model.tags().get(tags[token]);
    }

    @Override
    public int head(int token) {
        return heads[token];
    }

    @Override
    public String relation(int token) {
        return model.relations().get(relations[token]);
    }

    @Override
    public int paragraph() {
        return tokens.paragraph();
    }

    @Override
    public String toString() {
        return tokens.toString();
    }
}
