package dev.hearsay.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md. The command is the last room, so that all others are on its class path. */
class ArchitectureTest {
    private static final JavaClasses HEARSAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hearsay");

    @Test
    void roomsUseOnlyWhatTheirArrowsAllow() {
        holds(layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.hearsay..")
                .layer("core")
                .definedBy("dev.hearsay.core..")
                .layer("extract")
                .definedBy("dev.hearsay.extract..")
                .layer("encoder")
                .definedBy("dev.hearsay.encoder..")
                .layer("entailment")
                .definedBy("dev.hearsay.entailment..")
                .layer("embeddings")
                .definedBy("dev.hearsay.embeddings..")
                .layer("scoring")
                .definedBy("dev.hearsay.scoring..")
                .layer("formats")
                .definedBy("dev.hearsay.formats..")
                .layer("dossier")
                .definedBy("dev.hearsay.dossier..")
                .layer("testkit")
                .definedBy("dev.hearsay.testkit..")
                .layer("cli")
                .definedBy("dev.hearsay.cli..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("extract")
                .mayOnlyAccessLayers("core")
                .whereLayer("encoder")
                .mayNotAccessAnyLayer()
                .whereLayer("entailment")
                .mayOnlyAccessLayers("core", "extract", "encoder")
                .whereLayer("embeddings")
                .mayOnlyAccessLayers("core", "extract", "encoder")
                .whereLayer("scoring")
                .mayOnlyAccessLayers("core")
                .whereLayer("formats")
                .mayOnlyAccessLayers("core")
                .whereLayer("testkit")
                .mayOnlyAccessLayers("core")
                .whereLayer("dossier")
                .mayOnlyAccessLayers("core", "extract", "scoring")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer());
    }

    @Test
    void coreNeedsOnlyGuavaAtRunTime() {
        holds(classes()
                .that()
                .resideInAPackage("dev.hearsay.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.hearsay.core..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..",
                        "javax.annotation.processing..",
                        "java.."));
    }

    @Test
    void nothingLogs() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.slf4j..", "java.util.logging..", "org.apache.logging..", "org.apache.log4j.."));
    }

    @Test
    void packagesFormNoCycle() {
        holds(slices().matching("dev.hearsay.(**)").should().beFreeOfCycles());
    }

    @Test
    void generatedClassesStayHidden() {
        holds(noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic());
    }

    private static void holds(ArchRule rule) {
        rule.check(HEARSAY);
    }
}
