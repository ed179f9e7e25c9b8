package dev.hearsay.formats;

/** Thrown when an input is not what its format asks for: names the place, the fault and the way out. */
public final class FormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** Where it is. */
    private final String place;
    /** What is wrong. */
    private final String fault;
    /** The way out. */
    private final String remedy;

    FormatException(String place, String fault, String remedy, Throwable cause) {
        super(place + ": " + fault + "; " + remedy, cause);
        this.place = place;
        this.fault = fault;
        this.remedy = remedy;
    }

    FormatException(String place, String fault, String remedy) {
        super(place + ": " + fault + "; " + remedy);
        this.place = place;
        this.fault = fault;
        this.remedy = remedy;
    }

    /** {@return where it is: a path such as {@code $.attributions[3].act}, or a line and column} */
    public String place() {
        return place;
    }

    /** {@return what is wrong} */
    public String fault() {
        return fault;
    }

    /** {@return the way out} */
    public String remedy() {
        return remedy;
    }
}
