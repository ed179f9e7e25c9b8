package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.util.List;

/**
 * Finds attributions in English text: who is said to say, think, want or show what, and by which words.
 *
 * <p>Candidate cues are read off the sentences' trees, given spans by rules, and weighed by a small logistic model over
 * the grammar around them; quotation marks are then attributed as a whole, across sentences and paragraphs. Of nested
 * attributions only the outermost is returned. Immutable and safe for use by many threads.
 */
public final class AttributionExtractor {

    private final SyntaxAnalyzer analyzer;
    private final CueLexicon lexicon;
    private final AttributionModel model;
    private final Nouns nouns;

    private AttributionExtractor(SyntaxAnalyzer analyzer, CueLexicon lexicon) {
        this.analyzer = analyzer;
        this.lexicon = lexicon;
        model = AttributionModel.standard();
        nouns = Nouns.english();
    }

    /**
     * {@return an extractor with the {@linkplain CueLexicon#standard standard} lexicon}
     *
     * @param analyzer what reads the grammar
     */
    public static AttributionExtractor with(SyntaxAnalyzer analyzer) {
        return with(analyzer, CueLexicon.standard());
    }

    /**
     * {@return an extractor with a lexicon of the caller's}
     *
     * @param analyzer what reads the grammar
     * @param lexicon the cues it knows
     */
    public static AttributionExtractor with(SyntaxAnalyzer analyzer, CueLexicon lexicon) {
        return new AttributionExtractor(analyzer, lexicon);
    }

    /**
     * {@return the outermost attributions of a text, by the start of their content}
     *
     * @param text any text; time is linear in its length
     */
    public ImmutableList<AttributionSpans> extract(String text) {
        return extract(text, analyzer.analyze(text));
    }

    /**
     * {@return the outermost attributions of a text that has been analysed already}
     *
     * @param text the text
     * @param sentences its sentences, as an analyser returns them
     */
    public ImmutableList<AttributionSpans> extract(String text, List<Sentence> sentences) {
        Tokens tokens = new Tokens(text, sentences);
        return new AttributionPass(tokens, lexicon, model, nouns, ImmutableList.of())
                .run().stream().map(c -> TokenSpans.of(tokens, c)).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the attributions of a text with their reading: the outermost in the order of their content, then those
     * inside their contents}
     *
     * @param text any text; time is linear in its length
     */
    public ImmutableList<AttributionReading> read(String text) {
        return read(text, analyzer.analyze(text));
    }

    /**
     * {@return the attributions of a text that has been analysed already, with their reading}
     *
     * @param text the text
     * @param sentences its sentences, as an analyser returns them
     */
    public ImmutableList<AttributionReading> read(String text, List<Sentence> sentences) {
        return read(text, sentences, ImmutableList.of());
    }

    /**
     * {@return the attributions of a text of which the headlines are known, with their reading}
     *
     * @param text the text
     * @param sentences its sentences, as an analyser returns them
     * @param headlines where its headlines stand: there a name and a colon attribute what follows; a first line is
     *     taken for a headline anyway
     */
    public ImmutableList<AttributionReading> read(String text, List<Sentence> sentences, List<Span> headlines) {
        return new AttributionPass(new Tokens(text, sentences), lexicon, model, nouns, headlines).read();
    }
}
