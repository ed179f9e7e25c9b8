package dev.hearsay.extract.attribution;

/**
 * A stretch of tokens in quotation marks, the marks included.
 *
 * @param from the opening mark
 * @param to the token after the closing mark, or after the paragraph where the mark is never closed
 * @param closed whether there is a closing mark
 * @param continues whether it takes up the quotation left open by the paragraph before
 */
record Quotation(int from, int to, boolean closed, boolean continues) {

    boolean contains(int token) {
        return from <= token && token < to;
    }
}
