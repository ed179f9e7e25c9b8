package dev.hearsay.extract.text;

import dev.hearsay.extract.outside.ForemostAnalyzer;

/** The contract of analysers on one from outside. */
class ForemostAnalyzerTest extends SyntaxAnalyzerContract {
    private final SyntaxAnalyzer analyzer = new ForemostAnalyzer();

    @Override
    protected SyntaxAnalyzer analyzer() {
        return analyzer;
    }
}
