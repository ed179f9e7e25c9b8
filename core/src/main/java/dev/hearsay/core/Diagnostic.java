package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What went wrong, or is worth knowing, in reading: a value rather than a log line or an exception.
 *
 * @param severity how bad it is
 * @param file the file or document, as the caller named it
 * @param place where in it, such as {@code line 3} or {@code byte 120}, where that can be said
 * @param fault what is wrong
 * @param remedy the way out
 */
public record Diagnostic(Severity severity, String file, Optional<String> place, String fault, String remedy) {

    /** How bad it is. */
    public enum Severity {
        /** Worth knowing; everything was read. */
        NOTE,
        /** A file, or a part of one, was left out. */
        ERROR
    }

    /**
     * Checks the fields.
     *
     * @param severity how bad it is
     * @param file the file, not blank
     * @param place where in it
     * @param fault what is wrong, not blank
     * @param remedy the way out, not blank
     * @throws IllegalArgumentException if file, fault or remedy is blank
     */
    public Diagnostic {
        requireNonNull(severity, "severity");
        requireNonNull(file, "file");
        requireNonNull(place, "place");
        requireNonNull(fault, "fault");
        requireNonNull(remedy, "remedy");
        Checks.notBlank("diagnostic file", file);
        Checks.notBlank("diagnostic fault", fault);
        Checks.notBlank("diagnostic remedy", remedy);
    }

    /**
     * Returns an error about a whole file.
     *
     * @param file the file
     * @param fault what is wrong
     * @param remedy the way out
     * @return the diagnostic
     */
    public static Diagnostic error(String file, String fault, String remedy) {
        return new Diagnostic(Severity.ERROR, file, Optional.empty(), fault, remedy);
    }

    /**
     * Returns an error at a place of a file.
     *
     * @param file the file
     * @param place where in it
     * @param fault what is wrong
     * @param remedy the way out
     * @return the diagnostic
     */
    public static Diagnostic error(String file, String place, String fault, String remedy) {
        return new Diagnostic(Severity.ERROR, file, Optional.of(place), fault, remedy);
    }

    /**
     * Returns a note about a whole file.
     *
     * @param file the file
     * @param fault what is worth knowing
     * @param remedy the way out
     * @return the diagnostic
     */
    public static Diagnostic note(String file, String fault, String remedy) {
        return new Diagnostic(Severity.NOTE, file, Optional.empty(), fault, remedy);
    }

    /** {@return one line: file, place, fault and way out} */
    @Override
    public String toString() {
        return file + place.map(p -> ", " + p).orElse("") + ": " + fault + "; " + remedy;
    }
}
