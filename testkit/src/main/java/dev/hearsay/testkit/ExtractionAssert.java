package dev.hearsay.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Extraction;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about an {@link Extraction}; a failure lists what was read. */
public final class ExtractionAssert extends AbstractAssert<ExtractionAssert, Extraction> {
    ExtractionAssert(Extraction actual) {
        super(actual, ExtractionAssert.class);
    }

    /**
     * Checks that certain words are attributed to somebody.
     *
     * @param wording the wording of the claim
     * @param origin the name of the origin
     * @return this
     */
    @CanIgnoreReturnValue
    public ExtractionAssert attributes(String wording, String origin) {
        isNotNull();
        boolean found = actual.attributions().stream()
                .anyMatch(attribution -> attribution.claim().wording().equals(wording)
                        && attribution.chain().origin().name().equals(origin));
        if (!found) {
            failWithMessage("Expected \"%s\" to be attributed to %s, in%n%s", wording, origin, attributions());
        }
        return this;
    }

    /**
     * Checks how many attributions there are.
     *
     * @param expected the number
     * @return this
     */
    @CanIgnoreReturnValue
    public ExtractionAssert hasAttributions(int expected) {
        isNotNull();
        if (actual.attributions().size() != expected) {
            failWithMessage(
                    "Expected %s attributions but were %s:%n%s",
                    expected, actual.attributions().size(), attributions());
        }
        return this;
    }

    /**
     * Checks that nothing was left out.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public ExtractionAssert hasNoErrors() {
        isNotNull();
        boolean error = actual.diagnostics().stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
        if (error) {
            failWithMessage("Expected no errors but were %s", actual.diagnostics());
        }
        return this;
    }

    private String attributions() {
        return actual.attributions().stream()
                .map(a -> "  " + a.chain().describe() + ": \"" + a.claim().wording() + "\"")
                .collect(Collectors.joining("\n"));
    }
}
