package dev.hearsay.testkit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.hearsay.core.Document;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.SegmentKind;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a {@link Document}. */
public final class DocumentAssert extends AbstractAssert<DocumentAssert, Document> {
    DocumentAssert(Document actual) {
        super(actual, DocumentAssert.class);
    }

    /**
     * Checks who published it.
     *
     * @param name the name of the outlet
     * @return this
     */
    @CanIgnoreReturnValue
    public DocumentAssert hasOutlet(String name) {
        isNotNull();
        if (!actual.outlet().map(Outlet::name).equals(Optional.of(name))) {
            failWithMessage(
                    "Expected %s to be published by %s but was by %s",
                    actual.id(), name, actual.outlet().map(Outlet::name).orElse("nobody known"));
        }
        return this;
    }

    /**
     * Checks that no outlet is known.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public DocumentAssert hasNoOutlet() {
        isNotNull();
        actual.outlet()
                .ifPresent(
                        outlet -> failWithMessage("Expected no outlet of %s but was %s", actual.id(), outlet.name()));
        return this;
    }

    /**
     * Checks the date of publication.
     *
     * @param iso as {@link dev.hearsay.core.TemporalExtent#iso} writes it; empty if it is not known
     * @return this
     */
    @CanIgnoreReturnValue
    public DocumentAssert isPublished(String iso) {
        isNotNull();
        if (!actual.published().iso().equals(iso)) {
            failWithMessage(
                    "Expected %s to be published \"%s\" but was \"%s\"",
                    actual.id(), iso, actual.published().iso());
        }
        return this;
    }

    /**
     * Checks that some segment of a kind has certain words.
     *
     * @param kind the kind of segment
     * @param words the words of the segment, without white space around them
     * @return this
     */
    @CanIgnoreReturnValue
    public DocumentAssert hasSegment(SegmentKind kind, String words) {
        isNotNull();
        ImmutableList<String> found = actual.segments().stream()
                .filter(segment -> segment.kind() == kind)
                .map(segment -> segment.span().in(actual.text()).strip())
                .collect(ImmutableList.toImmutableList());
        if (!found.contains(words)) {
            failWithMessage("Expected a %s \"%s\" in %s but there are %s", kind, words, actual.id(), found);
        }
        return this;
    }
}
