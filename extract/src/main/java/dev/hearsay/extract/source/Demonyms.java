package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "The Frenchman", "the Dane", "the American": one person told by where he is from, and neither a name nor a state. Who
 * of those the text names it is, the word does not tell: he stays unnamed.
 */
final class Demonyms {
    private static final Pattern MAN = Pattern.compile("(\\p{Lu}\\p{Ll}+?)(?:wo)?man");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:an|i)");
    private static final ImmutableSet<String> LANDS =
            ImmutableSet.of("Scots", "Welsh", "Cornish", "Yorkshire", "Ulster", "English");
    private static final ImmutableSet<String> NOUNS = ImmutableSet.of(
            "Briton", "Croat", "Czech", "Dane", "Finn", "Pole", "Scot", "Serb", "Slovak", "Spaniard", "Swede", "Turk");

    private final DocumentId document;
    private final States states;

    Demonyms(DocumentId document, States states) {
        this.document = document;
        this.states = states;
    }

    /** Who is meant, where a phrase is such a word alone. */
    Optional<Source> of(Mention mention) {
        boolean alone = mention.words().equalsIgnoreCase("the " + mention.core());
        return alone && isOne(mention.core())
                ? Optional.of(UnnamedSource.builder()
                        .description(mention.words())
                        .document(document)
                        .build())
                : Optional.empty();
    }

    private boolean isOne(String word) {
        Matcher man = MAN.matcher(word);
        boolean from = man.matches()
                && (LANDS.contains(man.group(1))
                        || states.ofAdjective(man.group(1)).isPresent());
        boolean adjective =
                ADJECTIVE.matcher(word).matches() && states.ofAdjective(word).isPresent();
        return from || adjective || NOUNS.contains(word);
    }
}
