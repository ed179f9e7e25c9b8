/** From articles to documents, attributions, relations and text reuse. */
module dev.hearsay.extract {
    requires transitive dev.hearsay.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires java.xml;
    requires org.jsoup;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports dev.hearsay.extract.article;
    exports dev.hearsay.extract;
    exports dev.hearsay.extract.attribution;
    exports dev.hearsay.extract.reuse;
    exports dev.hearsay.extract.relate;
    exports dev.hearsay.extract.text;

    uses dev.hearsay.extract.article.DocumentReader;
    uses dev.hearsay.extract.article.OutletProvider;
    uses dev.hearsay.extract.attribution.CueLexicon;
    uses dev.hearsay.extract.text.SyntaxAnalyzer;

    provides dev.hearsay.extract.text.SyntaxAnalyzer with
            dev.hearsay.extract.syntax.PerceptronAnalyzer;
}
