/** The whole way from articles to a scored dossier. */
module dev.hearsay.dossier {
    requires transitive dev.hearsay.core;
    requires transitive dev.hearsay.extract;
    requires transitive dev.hearsay.scoring;
    requires com.j2html;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports dev.hearsay.dossier;
    exports dev.hearsay.dossier.page;
}
