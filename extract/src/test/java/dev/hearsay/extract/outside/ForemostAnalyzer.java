package dev.hearsay.extract.outside;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.syntax.PerceptronAnalyzer;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.text.SyntaxAnalyzer;

/** An analyser of the user's own, in front of the library's. */
public final class ForemostAnalyzer implements SyntaxAnalyzer {
    private final SyntaxAnalyzer own = new PerceptronAnalyzer();

    @Override
    public ImmutableList<Sentence> analyze(String text) {
        return own.analyze(text);
    }

    @Override
    public String version() {
        return "foremost 1";
    }
}
