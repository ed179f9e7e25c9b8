package dev.hearsay.extract.attribution;

import static dev.hearsay.extract.attribution.Shown.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What courts hear and decide, and what is pleaded before them. */
class CourtsTest {

    @Test
    void aVerdictIsADecisionOfTheCourts() {
        assertThat(read("The jury found Lund guilty of murder."))
                .containsExactly("The jury: ANNOUNCES OWN_DECISION: Lund guilty of murder");
        assertThat(read("A jury on Friday found Ana Berg not guilty of fraud."))
                .containsExactly("A jury: ANNOUNCES OWN_DECISION: Ana Berg not guilty of fraud");
        assertThat(read("The judge found the council liable for the flood."))
                .containsExactly("The judge: ANNOUNCES OWN_DECISION: the council liable for the flood");
    }

    @Test
    void whatATribunalHeard() {
        assertThat(read("The tribunal heard Lund was sacked."))
                .containsExactly("The tribunal: SAYS FACT: Lund was sacked");
        assertThat(read("The court heard that Lund stabbed the driver."))
                .containsExactly("The court: SAYS FACT: that Lund stabbed the driver");
    }

    @Test
    void whatACourtWasToldOrRuled() {
        assertThat(read("Lund lied to the bank, the court was told."))
                .containsExactly(": SAYS FACT: Lund lied to the bank");
        assertThat(read("The strike was illegal, a judge ruled on Monday."))
                .containsExactly("a judge: ANNOUNCES FACT: The strike was illegal");
    }

    @Test
    void pleas() {
        assertThat(read("Lund pleaded guilty to theft.")).containsExactly("Lund: ADMITS FACT: guilty to theft");
        assertThat(read("Lund pleaded not guilty to murder."))
                .containsExactly("Lund: DENIES FACT: not guilty to murder");
    }
}
