package dev.hearsay.extract.article;

import dev.hearsay.core.Diagnostic;
import java.io.IOException;
import java.util.Optional;

/** Says that a file, or an article in it, cannot be read; the reader of files turns it into a {@link Diagnostic}. */
public final class UnreadableArticleException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Where in the file; empty for all of it. */
    private final String place;

    /** What is wrong. */
    private final String fault;

    /** The way out. */
    private final String remedy;

    /**
     * Says what is wrong and what to do.
     *
     * @param place where in the file, such as {@code line 3}; empty for all of it
     * @param fault what is wrong
     * @param remedy the way out
     */
    public UnreadableArticleException(String place, String fault, String remedy) {
        super(fault);
        this.place = place;
        this.fault = fault;
        this.remedy = remedy;
    }

    String place() {
        return place;
    }

    String fault() {
        return fault;
    }

    Diagnostic in(String file) {
        Optional<String> where = place.isEmpty() ? Optional.empty() : Optional.of(place);
        return new Diagnostic(Diagnostic.Severity.ERROR, file, where, fault, remedy);
    }
}
