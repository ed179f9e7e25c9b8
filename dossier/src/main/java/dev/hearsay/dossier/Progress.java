package dev.hearsay.dossier;

/** Told how far long work has come. Called in the thread that asked for the work. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (stage, done, all) -> {};

    /**
     * Some work is done.
     *
     * @param stage what is being done, in a word
     * @param done how much of it is done, from 0 to {@code all}
     * @param all how much there is to do
     */
    void advanced(String stage, int done, int all);
}
