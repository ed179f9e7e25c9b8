package dev.hearsay.scoring.truth;

import java.util.ArrayList;
import java.util.List;

/** A non-decreasing step function through judged probabilities, joined by straight lines. */
final class IsotonicRegression implements Calibration {
    private final double[] at;
    private final double[] level;

    private IsotonicRegression(List<Pool> pools) {
        this.at = pools.stream().mapToDouble(p -> p.sum / p.count).toArray();
        this.level = pools.stream().mapToDouble(Pool::level).toArray();
    }

    private static final class Pool {
        private double sum;
        private double right;
        private int count;

        double level() {
            return (right + 1) / (count + 2);
        }

        void take(Pool other) {
            sum += other.sum;
            right += other.right;
            count += other.count;
        }
    }

    static IsotonicRegression of(List<Judged> sorted) {
        List<Pool> pools = new ArrayList<>();
        double last = Double.NaN;
        for (Judged judged : sorted) {
            Pool pool = new Pool();
            pool.sum = judged.probability();
            pool.right = judged.right() ? 1 : 0;
            pool.count = 1;
            if (judged.probability() == last) {
                pools.get(pools.size() - 1).take(pool);
            } else {
                poolViolators(pools);
                pools.add(pool);
            }
            last = judged.probability();
        }
        poolViolators(pools);
        return new IsotonicRegression(pools);
    }

    private static void poolViolators(List<Pool> pools) {
        while (pools.size() > 1
                && pools.get(pools.size() - 2).level()
                        >= pools.get(pools.size() - 1).level()) {
            Pool last = pools.remove(pools.size() - 1);
            pools.get(pools.size() - 1).take(last);
        }
    }

    @Override
    public double apply(double probability) {
        int above = 0;
        while (above < at.length && at[above] < probability) {
            above++;
        }
        if (above == 0 || above == at.length) {
            return level[Math.min(above, at.length - 1)];
        }
        double part = (probability - at[above - 1]) / (at[above] - at[above - 1]);
        return level[above - 1] + part * (level[above] - level[above - 1]);
    }
}
