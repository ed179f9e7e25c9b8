package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
    void decimalsAreScaledExactly() {
        assertThat(amounts("Kasvia lost 64.1 thousand barrels")).containsExactly("64100 barrel");
        assertThat(amounts("It cost $4.1 million")).containsExactly("4100000 $");
        assertThat(amounts("It owes 8.20 billion crowns")).containsExactly("8200000000 crown");
        assertThat(amounts("It rose by 0.0005 percent")).containsExactly("0.0005 percent");
        assertThat(amounts("A star of 200000 million trillion tons")).containsExactly("2" + "0".repeat(23) + " ton");
    }

    @Test
    void anAmountIsOneWordHoweverItIsWritten() {
        assertThat(bases("64.1 thousand")).isEqualTo(bases("64,100"));
        assertThat(bases("8.2 bn")).isEqualTo(bases("8,200,000,000"));
    }

    @Property(tries = 200)
    void aDecimalOfMillionsIsTheNumberInFull(@ForAll @IntRange(min = 1, max = 999_999) int thousands) {
        String millions = thousands / 1000 + "." + String.format(Locale.ROOT, "%03d", thousands % 1000);

        assertThat(amounts("Kasvia lost " + millions + " million barrels")).containsExactly(thousands + "000 barrel");
    }

    @Test
    void aNumberThatBeginsAPhraseIsStillThatNumber() {
        assertThat(amounts("The crews were not paid for three months")).containsExactly("3 month");
    }

    @Test
    void aVeryLongRowOfDigitsCountsNothing() {
        assertThat(amounts("Key " + "7".repeat(200_000) + " boxes")).isEmpty();
    }

    @Test
    void whatIsCountedEndsAtThePlural() {
        assertThat(amounts("Nearly 100 people died")).containsExactly("about 100 person");
        assertThat(amounts("The army buried 12 Russian soldiers yesterday")).containsExactly("12 soldier");
        assertThat(amounts("One million people fled Kasvia")).containsExactly("1000000 person");
    }

    @Test
    void amountsAreBoundedByVerbsAndPrepositions() {
        assertThat(amounts("The bill exceeds 100 pages")).containsExactly("at least 100 page");
        assertThat(amounts("Prices above 40 dollars")).containsExactly("at least 40 dollar");
    }

    @Test
    void ofARiseTheEndCounts() {
        assertThat(amounts("The cost rose from $310 million to $425 million")).containsExactly("425000000 $");
        assertThat(amounts("12 people from 9 towns")).containsExactly("12 person", "9 town");
    }

    @Test
    void aNumberThatCountsIsNoYear() {
        assertThat(amounts("Kasvia sent 2000 soldiers")).containsExactly("2000 soldier");
        assertThat(amounts("In 2018 soldiers came")).isEmpty();
        assertThat(amounts("The 2018 election was free")).isEmpty();
    }

    @Test
    void digitsOfAnotherScriptHoldNothingUp() {
        assertThat(bases("\u0663 banks were closed")).contains("bank", "close");
    }

    private static List<String> amounts(String text) {
        return WordingPreparer.prepare(text).amounts.stream()
                .map(Amount::toString)
                .toList();
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
