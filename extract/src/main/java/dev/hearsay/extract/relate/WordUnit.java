package dev.hearsay.extract.relate;

import dev.hearsay.extract.relate.Lexicon.Cue;
import dev.hearsay.extract.relate.WordScanner.Kind;
import dev.hearsay.extract.relate.WordScanner.Word;

/** A word, or a phrase or number of several, while its wording is prepared. */
final class WordUnit {
    private static final String CURRENCIES = "$€£";

    final String base;
    final Word first;
    final Word last;
    Lexicon.Entry entry = Lexicon.Entry.NONE;
    int flags;
    double value = Double.NaN;

    WordUnit(String base, Word first, Word last) {
        this.base = base;
        this.first = first;
        this.last = last;
    }

    boolean mark() {
        return first.kind() == Kind.MARK;
    }

    boolean currency() {
        return CURRENCIES.contains(base);
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    boolean is(Cue cue) {
        return entry.is(cue);
    }
}
