package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.SlotFit;
import dev.hearsay.core.SlotMatch;

/** Lays open which words, amounts and polarities of two claims were set against each other. */
final class Slots {
    private static final String WORD = "word";

    private final PreparedStatement a;
    private final PreparedStatement b;
    private final ImmutableList.Builder<SlotMatch> found = ImmutableList.builder();

    private Slots(PreparedStatement a, PreparedStatement b) {
        this.a = a;
        this.b = b;
    }

    /** {@return the slots of the first claim against the second} */
    static ImmutableList<SlotMatch> of(ComparedPair pair) {
        if (pair.reversed()) {
            return new Slots(pair.b, pair.a)
                    .all(pair.words).stream().map(SlotMatch::reversed).collect(ImmutableList.toImmutableList());
        }
        return new Slots(pair.a, pair.b).all(pair.words);
    }

    private ImmutableList<SlotMatch> all(Alignment words) {
        words(words);
        amounts();
        polarity();
        return found.build();
    }

    private void words(Alignment pair) {
        for (int i = 0; i < pair.toB.length; i++) {
            if (pair.toB[i] >= 0) {
                found.add(new SlotMatch(
                        WORD, word(a, pair.a.content[i]), word(b, pair.b.content[pair.toB[i]]), fit(pair.how[i])));
            } else {
                unmatched(pair, i);
            }
        }
        for (int j = 0; j < pair.toA.length; j++) {
            if (pair.toA[j] < 0) {
                found.add(new SlotMatch(WORD, "", word(b, pair.b.content[j]), SlotFit.OPEN));
            }
        }
    }

    private void unmatched(Alignment pair, int i) {
        int unit = pair.a.content[i];
        for (int j = 0; j < pair.toA.length; j++) {
            int other = pair.b.content[j];
            if (pair.toA[j] < 0 && Wording.meet(pair.a.entry[unit].sides, pair.b.entry[other].sides, 1)) {
                found.add(new SlotMatch(WORD, word(a, unit), word(b, other), SlotFit.OPPOSITE));
                return;
            }
        }
        found.add(new SlotMatch(WORD, word(a, unit), "", SlotFit.OPEN));
    }

    private static SlotFit fit(Alignment.Match match) {
        return switch (match) {
            case EQUAL -> SlotFit.EQUAL;
            case SYNONYM -> SlotFit.SYNONYM;
            case WIDER -> SlotFit.WIDER;
            case NARROWER -> SlotFit.NARROWER;
            case ALIKE -> SlotFit.ALIKE;
            case NONE -> SlotFit.OPEN;
        };
    }

    private static String word(PreparedStatement statement, int unit) {
        Wording wording = statement.wording();
        return wording.text.substring(wording.start[unit], wording.end[unit]);
    }

    private void amounts() {
        for (Amount x : a.wording().amounts) {
            for (Amount y : b.wording().amounts) {
                if (x.sameUnit(y)) {
                    found.add(new SlotMatch(
                            "amount", x.toString(), y.toString(), x.fits(y) ? SlotFit.EQUAL : SlotFit.CLASH));
                }
            }
        }
    }

    private void polarity() {
        String first = side(a);
        String second = side(b);
        found.add(new SlotMatch("polarity", first, second, first.equals(second) ? SlotFit.EQUAL : SlotFit.CLASH));
    }

    private static String side(PreparedStatement statement) {
        boolean negative = statement.negatedWords() != SpeechContext.denies(statement);
        return negative ? "negated" : "asserted";
    }
}
