package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import dev.hearsay.testkit.HearsayArbitraries;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link CueLexicon} must do. */
abstract class CueLexiconContract {
    private static final int TRIES = 100;

    /** A lexicon that has one sense for every word. */
    private static final CueLexicon HUM = (wordClass, lemma) ->
            ImmutableList.of(new CueSense("hum", SpeechAct.HINTS, Factuality.PS_PLUS, ImmutableSet.of("that")));

    abstract CueLexicon lexicon();

    /** {@return a verb that the lexicon knows, in its dictionary form} */
    abstract String verb();

    /** Words known and unknown, and what is no word. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(verb(), "say", "claim", "aware", "point out", "bridge", "SAY", ""),
                HearsayArbitraries.hostileStrings());
    }

    @Example
    void itsOwnVerbAttributes() {
        assertThat(verb()).isEqualTo(verb().toLowerCase(Locale.ROOT));
        assertThat(lexicon().senses(WordClass.VERB, verb())).isNotEmpty();
    }

    @Example
    void whatItDoesNotKnowHasNoSense() {
        assertThat(lexicon().senses(WordClass.VERB, "no verb at all")).isEmpty();
    }

    @Property(tries = TRIES)
    void theSensesDependOnTheWordAlone(
            @ForAll WordClass wordClass, @ForAll("words") String word, @ForAll("words") String before) {
        ImmutableList<CueSense> first = lexicon().senses(wordClass, word);
        lexicon().senses(wordClass, before);
        assertThat(Stream.generate(() -> lexicon().senses(wordClass, word))
                        .limit(4)
                        .parallel())
                .containsOnly(first);
    }

    @Property(tries = TRIES)
    void thoseOfAnotherComeAfterItsOwn(@ForAll WordClass wordClass, @ForAll("words") String word) {
        assertThat(lexicon().plus(HUM).senses(wordClass, word))
                .isEqualTo(ImmutableList.builder()
                        .addAll(lexicon().senses(wordClass, word))
                        .addAll(HUM.senses(wordClass, word))
                        .build());
    }
}
