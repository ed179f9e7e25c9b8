package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each law of the contract finds the fault it is there for. */
class CueLexiconContractCanFailTest {
    private static final CueSense SAYS =
            new CueSense("say", SpeechAct.SAYS, Factuality.CT_PLUS, ImmutableSet.of("that"));

    private static CueLexiconContract contract(CueLexicon lexicon) {
        return new CueLexiconContract() {
            @Override
            CueLexicon lexicon() {
                return lexicon;
            }

            @Override
            String verb() {
                return "hail";
            }
        };
    }

    private static CueLexicon always(CueSense... senses) {
        return (wordClass, lemma) -> ImmutableList.copyOf(senses);
    }

    private static void assertFails(ThrowingCallable law) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(law);
    }

    @Test
    void lexiconsThatAreNone() {
        AtomicInteger asked = new AtomicInteger();
        CueLexicon silent = new CueLexicon() {
            @Override
            public ImmutableList<CueSense> senses(WordClass wordClass, String lemma) {
                return ImmutableList.of(SAYS);
            }

            @Override
            public CueLexicon plus(CueLexicon that) {
                return that;
            }
        };
        assertFails(() -> contract(always()).itsOwnVerbAttributes());
        assertFails(() -> contract(always(SAYS)).whatItDoesNotKnowHasNoSense());
        assertFails(() -> contract((wordClass, lemma) ->
                        asked.getAndIncrement() == 0 ? ImmutableList.of(SAYS) : ImmutableList.of())
                .theSensesDependOnTheWordAlone(WordClass.VERB, "hail", "hail"));
        assertFails(() -> contract(silent).thoseOfAnotherComeAfterItsOwn(WordClass.VERB, "hail"));
    }
}
