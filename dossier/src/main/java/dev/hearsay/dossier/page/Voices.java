package dev.hearsay.dossier.page;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.Document;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts voices rather than articles: sources, the sides they speak for, and publishers. */
final class Voices {
    private final Dossier dossier;

    Voices(Dossier dossier) {
        this.dossier = dossier;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sources());
        sentences.add(agreement());
        sentences.add(publishers());
        sentences.add(articles());
        return sentences;
    }

    private Stream<Source> origins() {
        return dossier.claims().stream().flatMap(claim -> claim.group().provenance().origins().stream());
    }

    private String sources() {
        long sources = distinct(origins(), Source::id);
        long sides = distinct(origins().map(Source::lastPrincipal), Source::id);
        long unnamed = distinct(origins().filter(UnnamedSource.class::isInstance), Source::id);
        return "At most " + Words.count((int) sources, "source") + " behind "
                + Words.count(dossier.claims().size(), "claim") + ", speaking for " + Words.count((int) sides, "side")
                + (unnamed == 0 ? "." : "; " + unnamed + " of the sources not named.");
    }

    private String agreement() {
        long corroborated = dossier.claims().stream()
                .filter(claim -> claim.status() == Status.CORROBORATED)
                .count();
        return corroborated == 0
                ? "No claim rests on two sources shown to be independent."
                : Words.count((int) corroborated, "claim") + (corroborated == 1 ? " rests" : " rest")
                        + " on two or more sources shown to be independent.";
    }

    private String publishers() {
        List<Outlet> outlets = dossier.documents().stream()
                .flatMap(document -> document.outlet().stream())
                .toList();
        long names = distinct(outlets.stream(), Outlet::name);
        long families = distinct(outlets.stream(), Outlet::family);
        long cited = distinct(
                dossier.claims().stream()
                        .map(Assessment::group)
                        .flatMap(group -> group.provenance().carriers().stream())
                        .filter(outlet ->
                                outlets.stream().noneMatch(read -> read.name().equals(outlet.name()))),
                Outlet::name);
        return Words.count((int) names, "outlet") + " of " + Words.count((int) families, "publisher") + " read"
                + (cited == 0 ? "." : "; " + Words.count((int) cited, "more outlet") + " only cited.");
    }

    private String articles() {
        List<Document> documents = dossier.documents();
        long copies = documents.stream()
                .filter(document -> !document.derivations().isEmpty())
                .count();
        long unknown = documents.stream()
                .filter(document -> document.outlet().isEmpty())
                .count();
        long undated = documents.stream()
                .filter(document -> document.published().equals(TemporalExtent.unknown()))
                .count();
        return Words.count(documents.size(), "article") + " read: " + copies + " wholly or partly another's text, "
                + unknown + " of unknown outlet, " + undated + " undated.";
    }

    private static <T> long distinct(Stream<T> things, Function<? super T, ?> key) {
        return things.map(key).distinct().count();
    }
}
