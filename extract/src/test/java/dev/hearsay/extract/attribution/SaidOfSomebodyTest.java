package dev.hearsay.extract.attribution;

import static dev.hearsay.extract.attribution.Shown.found;
import static dev.hearsay.extract.attribution.Shown.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of whom or what something is said, where the verb of saying stands between it and what is said of it. */
class SaidOfSomebodyTest {

    @Test
    void whoIsSaidToBeSomethingIsInTheClaim() {
        assertThat(found("The minister is understood to be considering his position."))
                .containsExactly(" | is understood | The minister ... to be considering his position");
        assertThat(found("The mayor was said to be furious."))
                .containsExactly(" | was said | The mayor ... to be furious");
        assertThat(found("Prices are expected to rise.")).containsExactly(" | are expected | Prices ... to rise");
    }

    @Test
    void whoIsItsAntecedent() {
        assertThat(found("Lund, who is understood to have left the country, was charged in May."))
                .containsExactly(" | is understood | Lund ... to have left the country");
    }

    @Test
    void wineIsNoSpeaker() {
        assertThat(found("Police seized wine said to be worth two million."))
                .containsExactly(" | said | wine ... to be worth two million");
    }

    @Test
    void aReportInARelativeClause() {
        assertThat(found("The fire, which police say was started deliberately, killed two."))
                .containsExactly("police | say | The fire ... was started deliberately");
        assertThat(found("The bridge, which engineers had said was safe, fell on Monday."))
                .containsExactly("engineers | had said | The bridge ... was safe");
        assertThat(found("They arrested a man who police say had fired first."))
                .containsExactly("police | say | a man ... had fired first");
    }

    @Test
    void aReportWithoutCommasEndsBeforeTheMainVerb() {
        assertThat(found("Three ministers who officials say broke the law have resigned."))
                .containsExactly("officials | say | Three ministers ... broke the law");
    }

    @Test
    void insideAnotherReportItIsNoClaimOfItsOwn() {
        assertThat(read("The bridge is reported to have collapsed, according to local media."))
                .containsExactly("local media: SAYS FACT: The bridge is reported to have collapsed");
    }

    @Test
    void howSomebodyDescribedIt() {
        assertThat(found("\"He is a liar\" was how Lund described Berg."))
                .containsExactly("Lund | described | \"He is a liar\"");
    }

    @Test
    void inSomebodysWords() {
        assertThat(found("Lund was sacked in May. In Lund's words, it was \"a farce\"."))
                .containsExactly("Lund | In ... 's words | it was \"a farce\"");
        assertThat(found("It was, in Lund's view, a farce."))
                .containsExactly("Lund | in ... 's view | It was ... a farce");
        assertThat(found("In other words, it was a farce.")).isEmpty();
    }
}
