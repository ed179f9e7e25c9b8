package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Property
    void preparingNeverFailsAndSpansStayInside(@ForAll String text) {
        Wording wording = WordingPreparer.prepare(text);

        assertThat(IntStream.of(wording.end)).allMatch(end -> end <= text.length());
        assertThat(IntStream.of(wording.start)).allMatch(start -> start >= 0);
    }

    @Test
    void contractionIsResolved() {
        assertThat(bases("They won't leave")).contains("will", "not").doesNotContain("won't");
    }

    @Test
    void wordsThatOnlyLookAlikeStayApart() {
        assertThat(bases("The initiative")).doesNotContainAnyElementsOf(bases("initiated"));
        assertThat(bases("important")).doesNotContainAnyElementsOf(bases("imports"));
        assertThat(bases("initiatives")).isEqualTo(bases("initiative"));
    }

    @Test
    void phraseIsOneUnit() {
        assertThat(bases("The mayor turned down the offer")).contains("turn_down");
    }

    @Test
    void scaleIsMultipliedIn() {
        assertThat(WordingPreparer.prepare("It cost $2.5 billion").amounts)
                .extracting(Amount::toString)
                .containsExactly("2500000000 $");
    }

    @Test
    void percentSignAndWordAreOneUnit() {
        Amount sign = WordingPreparer.prepare("It is 100% safe").amounts.get(0);
        Amount word = WordingPreparer.prepare("It is 100 percent safe").amounts.get(0);

        assertThat(sign.sameUnit(word)).isTrue();
        assertThat(sign.fits(word)).isTrue();
    }

    @Test
    void aboutFiftyFitsFortySevenButNotThirty() {
        Amount about = WordingPreparer.prepare("About 50 people died").amounts.get(0);

        assertThat(about.fits(WordingPreparer.prepare("47 people died").amounts.get(0)))
                .isTrue();
        assertThat(about.fits(WordingPreparer.prepare("30 people died").amounts.get(0)))
                .isFalse();
    }

    @Test
    void dayBesideAMonthIsADateAndNoAmount() {
        Wording wording = WordingPreparer.prepare("They met on 28 September 2018");

        assertThat(wording.amounts).isEmpty();
        assertThat(wording.calendar.days()).containsExactly(28);
        assertThat(wording.calendar.years()).containsExactly(2018);
    }

    @Test
    void negationEndsWithItsClause() {
        Wording wording = WordingPreparer.prepare("He did not resign, but the board met");

        assertThat(negated(wording)).contains("resign").doesNotContain("board");
    }

    private static List<String> bases(String text) {
        return Arrays.asList(WordingPreparer.prepare(text).base);
    }

    private static List<String> negated(Wording wording) {
        return IntStream.range(0, wording.size())
                .filter(i -> wording.is(i, Wording.NEGATED))
                .mapToObj(i -> wording.base[i])
                .toList();
    }
}
