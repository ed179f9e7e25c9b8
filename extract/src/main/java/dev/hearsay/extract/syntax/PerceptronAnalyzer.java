package dev.hearsay.extract.syntax;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.text.SyntaxAnalyzer;

/**
 * The built-in analyser: rules for tokens, sentences and lemmas, averaged perceptrons for tags and dependencies.
 * Weights are integers, so that its output is the same on every machine.
 */
public final class PerceptronAnalyzer implements SyntaxAnalyzer {

    private final SyntaxModel model;

    /** Makes an analyser with the model that comes with the library, which is read once. */
    public PerceptronAnalyzer() {
        this(Bundled.MODEL);
    }

    /**
     * Makes an analyser with a model of the caller.
     *
     * @param model what was learned
     */
    public PerceptronAnalyzer(SyntaxModel model) {
        this.model = model;
    }

    /** {@return the model that comes with the library} */
    public static SyntaxModel bundledModel() {
        return Bundled.MODEL;
    }

    @Override
    public ImmutableList<Sentence> analyze(String text) {
        SentenceAnalysis analysis = new SentenceAnalysis(model);
        ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
        for (Tokens tokens : Tokenizer.tokenize(text)) {
            sentences.add(analysis.analyze(tokens));
        }
        return sentences.build();
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    /** Reads the model when it is first needed. */
    private static final class Bundled {
        static final SyntaxModel MODEL = ModelFile.readBundled();
    }
}
