package dev.hearsay.extract.syntax;

/**
 * A greedy arc-hybrid parser with a linear classifier over labelled transitions. Outcome 0 shifts; outcome 1 + r
 * attaches to the left with relation r, outcome 1 + R + r to the right, R being the number of relations. Holds one
 * sentence at a time: one instance per thread.
 */
final class Parser {

    private final LinearModel.Scorer scorer;
    private final int relations;
    private final ParserState state = new ParserState();
    private final ParserFeatures features = new ParserFeatures();
    private int[] scores = new int[0];

    Parser(LinearModel model) {
        this.scorer = model.new Scorer();
        this.relations = model.outcomes() / 2;
    }

    /** {@return the final state: the head and label of every word} */
    ParserState parse(Skeleton x) {
        state.start(x.size);
        while (!state.done()) {
            int size = features.extract(x, state);
            scores = scorer.score(features.keys(), size);
            state.make(best(), relations);
        }
        return state;
    }

    private int best() {
        int best = -1;
        int score = Integer.MIN_VALUE;
        if (state.canShift()) {
            best = 0;
            score = scores[0];
        }
        if (state.canAttachLeft()) {
            int left = highest(1);
            if (scores[left] > score) {
                best = left;
                score = scores[left];
            }
        }
        if (state.canAttachRight()) {
            int right = highest(1 + relations);
            if (scores[right] > score) {
                best = right;
            }
        }
        return best;
    }

    private int highest(int from) {
        int best = from;
        for (int i = from + 1; i < from + relations; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
