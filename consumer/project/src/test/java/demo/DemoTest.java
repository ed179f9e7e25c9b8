package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.hearsay.core.Claim;
import dev.hearsay.core.Status;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.formats.HearsayJson;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
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
    void everyJarHoldsLicenseAndNotice() throws Exception {
        for (Class<?> type : List.of(Claim.class, HearsayJson.class, Dossier.class)) {
            Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (JarFile file = new JarFile(jar.toFile())) {
                assertNotNull(file.getEntry("META-INF/LICENSE"), jar.toString());
                assertNotNull(file.getEntry("META-INF/NOTICE"), jar.toString());
                assertNotNull(file.getManifest().getMainAttributes().getValue("Implementation-Version"), jar.toString());
            }
        }
    }

    @Test
    void moduleIsTheOneExpected() {
        String expected = System.getProperty("expected.module", "null");
        assertEquals(expected, String.valueOf(Demo.class.getModule().getName()));
        assertEquals(expected.equals("null"), !Claim.class.getModule().isNamed());
    }
}
