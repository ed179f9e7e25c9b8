package dev.hearsay.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.Extractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How often the words that name a source lead to whom they mean, against documents with marked coreference.
 *
 * <pre>EvaluateSpeakers GENRE CONLLU.gz...</pre>
 *
 * <p>GENRE is a part of the documents' ids, such as {@code _news_}. Asked is about each attribution whose source covers
 * a marked mention by half. Its origin is right if the last word of its name stands in a mention of the same entity;
 * open if it is left unnamed though the document names the entity; a state for its capital counts apart, as the
 * annotation does not tell metonymy. "I" and "we" are left out.
 */
public final class EvaluateSpeakers {
    private static final ImmutableSet<String> PRONOUNS =
            ImmutableSet.of("he", "she", "they", "it", "him", "her", "them", "his", "their", "its");
    private static final ImmutableSet<String> LEFT_OUT =
            ImmutableSet.of("i", "we", "you", "my", "our", "your", "one", "who", "which", "that");

    private final Extractor extractor = Extractor.english();
    private final Map<String, Integer> counts = new TreeMap<>();

    private EvaluateSpeakers() {}

    /**
     * Prints for pronouns, names and descriptions how many are right, wrong and open.
     *
     * @param args the genre and the files
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        EvaluateSpeakers evaluation = new EvaluateSpeakers();
        for (int i = 1; i < args.length; i++) {
            GoldEntities.read(Path.of(args[i]), args[0]).forEach(evaluation::document);
        }
        evaluation.counts.forEach((what, count) -> System.out.printf(Locale.ROOT, "%-22s %5d%n", what, count));
    }

    private void document(GoldEntities gold) {
        extractor.extract(Document.of(gold.id(), gold.text())).attributions().stream()
                .filter(attribution -> attribution
                        .spans()
                        .map(spans -> !spans.source().isEmpty())
                        .orElse(false))
                .forEach(attribution -> judge(gold, attribution));
    }

    private void judge(GoldEntities gold, Attribution attribution) {
        var source = attribution.spans().orElseThrow().source();
        Span span =
                new Span(source.get(0).start(), source.get(source.size() - 1).end());
        String words = span.in(gold.text());
        Optional<String> entity = gold.at(span);
        if (entity.isPresent() && !LEFT_OUT.contains(words.toLowerCase(Locale.ROOT))) {
            String form = PRONOUNS.contains(words.toLowerCase(Locale.ROOT))
                    ? "pronoun"
                    : words.chars().anyMatch(Character::isUpperCase)
                                    && gold.named().containsKey(entity.get())
                            ? "name"
                            : "description";
            counts.merge(
                    form + " " + verdict(gold, entity.get(), attribution.chain().origin(), words), 1, Integer::sum);
        }
    }

    private static String verdict(GoldEntities gold, String entity, Source origin, String words) {
        if (origin instanceof UnnamedSource) {
            boolean ownWords = words.contains(origin.name()) || gold.calls(entity, lastWord(origin.name()));
            return gold.named().containsKey(entity) ? (ownWords ? "open" : "wrong") : ownWords ? "right" : "open";
        }
        if (origin.name().startsWith("Government of ")) {
            return "state";
        }
        return gold.calls(entity, lastWord(origin.name())) ? "right" : "wrong";
    }

    private static String lastWord(String name) {
        String plain = CharMatcher.anyOf("\"“”'’(),.").trimFrom(name);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
