package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.core.Claim;
import dev.hearsay.core.Status;
import dev.hearsay.formats.HearsayJson;
import org.junit.jupiter.api.Test;

/** Runs twice: on the class path, and in the module {@code demo}. */
class DemoTest {

    @Test
    void twoPapersAreOneSource() {
        assertEquals(Status.ONE_SOURCE_MANY_CARRIERS, Demo.assess().status());
    }

    @Test
    void jsonReadsBack() {
        Claim claim = Claim.of("The ferry is back in service");
        assertEquals(claim, HearsayJson.CLAIM.fromJson(HearsayJson.CLAIM.toJson(claim)));
    }

    @Test
    void moduleIsTheOneExpected() {
        String expected = System.getProperty("expected.module", "null");
        assertEquals(expected, String.valueOf(Demo.class.getModule().getName()));
        assertEquals(expected.equals("null"), !Claim.class.getModule().isNamed());
    }
}
