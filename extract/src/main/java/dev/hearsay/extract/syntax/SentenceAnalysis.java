package dev.hearsay.extract.syntax;

import dev.hearsay.extract.text.Sentence;

/** Tags and parses one sentence after another; keeps its arrays for the next. One instance per thread. */
public final class SentenceAnalysis {

    private final SyntaxModel model;
    private final Tagger tagger;
    private final Parser parser;
    private final Skeleton skeleton;
    private final WordFeatures words = new WordFeatures();
    private final int rootRelation;
    private final int punctuationRelation;
    private int[] tags = new int[0];
    private int[] alternatives = new int[0];
    private int[] heads = new int[0];
    private int[] relations = new int[0];

    /**
     * Makes an analysis.
     *
     * @param model what was learned
     */
    public SentenceAnalysis(SyntaxModel model) {
        this.model = model;
        this.tagger = new Tagger(model.tagger(), model.dictionary());
        this.parser = new Parser(model.parser());
        this.skeleton = new Skeleton(SyntaxModel.punctuation(model.tags()));
        this.rootRelation = model.relations().indexOf("root");
        this.punctuationRelation = model.relations().indexOf("punct");
    }

    /**
     * {@return the sentence with tags, heads and relations}
     *
     * @param tokens its tokens
     */
    public Sentence analyze(Tokens tokens) {
        int size = tokens.size();
        if (tags.length < size) {
            tags = new int[size + size / 2];
            alternatives = new int[tags.length];
            heads = new int[tags.length];
            relations = new int[tags.length];
        }
        words.read(tokens);
        tagger.tag(words, tags, alternatives);
        skeleton.read(words, tags, alternatives);
        if (skeleton.size == 0) {
            onlyPunctuation(size);
        } else {
            tree(size, parser.parse(skeleton));
        }
        return new ParsedSentence(tokens, model, tags, heads, relations);
    }

    private void onlyPunctuation(int size) {
        for (int i = 0; i < size; i++) {
            heads[i] = i == 0 ? Sentence.ROOT : 0;
            relations[i] = i == 0 ? rootRelation : punctuationRelation;
        }
    }

    private void tree(int size, ParserState state) {
        for (int i = 0; i < size; i++) {
            heads[i] = -2;
            relations[i] = punctuationRelation;
        }
        int root = 0;
        for (int i = 0; i < skeleton.size; i++) {
            int token = skeleton.token[i];
            boolean top = state.head[i] == skeleton.size;
            heads[token] = top ? Sentence.ROOT : skeleton.token[state.head[i]];
            relations[token] = top ? rootRelation : state.label[i];
            root = top ? token : root;
        }
        PunctuationHeads.attach(words, heads, root);
    }
}
