package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an algorithm found: probabilities of values, accuracies of sources, and how they came about. Immutable; keeps
 * the observations it was made from.
 */
public final class TruthResult {
    private static final double MIN_COUNT = 1e-6;

    private final Observations table;
    private final Algorithm algorithm;
    private final TruthSettings settings;
    private final int[] gold;
    private final double[] probability;
    private final Ranking ranking;
    private final double[] estimates;
    private final double[] right;
    private final double[] trials;
    private final int[] claims;
    private final Evidence evidence;
    private final ImmutableList<Dependence> dependences;
    private final int iterations;
    private final boolean converged;

    TruthResult(Algorithm algorithm, Problem problem, Model model, int iterations, boolean converged) {
        this.table = problem.table;
        this.algorithm = algorithm;
        this.settings = problem.settings;
        this.gold = problem.gold;
        this.probability = model.belief;
        this.ranking = new Ranking(table, probability, model.scores());
        this.estimates = model.estimates();
        this.evidence = model.evidence();
        this.dependences = model.dependences();
        this.iterations = iterations;
        this.converged = converged;
        this.trials = problem.claims;
        this.claims = new int[table.sourceCount()];
        this.right = new double[table.sourceCount()];
        gradeSources(problem);
    }

    private TruthResult(TruthResult other, double[] probability) {
        this.table = other.table;
        this.algorithm = other.algorithm;
        this.settings = other.settings;
        this.gold = other.gold;
        this.probability = probability;
        this.ranking = other.ranking.with(probability);
        this.estimates = other.estimates;
        this.evidence = other.evidence;
        this.dependences = other.dependences;
        this.iterations = other.iterations;
        this.converged = other.converged;
        this.trials = other.trials;
        this.claims = other.claims;
        this.right = other.right;
    }

    private void gradeSources(Problem problem) {
        for (int f = 0; f < table.factCount(); f++) {
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                int s = table.edgeSource[e];
                right[s] += probability[f] * problem.weight(e);
                claims[s]++;
            }
        }
        for (int s = 0; s < right.length; s++) {
            if (problem.isFixed(s)) {
                right[s] = problem.fixedAccuracy(s) * trials[s];
            }
        }
    }

    /** {@return what it was made from} */
    public Observations observations() {
        return table;
    }

    /**
     * {@return the values of an item with their probabilities, the most probable first, equal ones by code point order;
     * empty for an unknown item}
     *
     * @param item the item's name
     */
    public ImmutableList<ValueProbability> values(String item) {
        int i = table.itemIndex(item);
        if (i < 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ValueProbability> list = ImmutableList.builder();
        if (goldOf(i) == Problem.GOLD_UNCLAIMED) {
            list.add(new ValueProbability(goldLabel(item), 1));
        }
        ranking.sorted(i).forEach(f -> list.add(new ValueProbability(table.value(f), probability[f])));
        return list.build();
    }

    /**
     * {@return the most probable value of an item, of equally probable ones the first in code point order; empty for an
     * unknown item}
     *
     * @param item the item's name
     */
    public Optional<ValueProbability> best(String item) {
        int i = table.itemIndex(item);
        return i < 0 ? Optional.empty() : Optional.of(best(i));
    }

    private ValueProbability best(int item) {
        if (goldOf(item) == Problem.GOLD_UNCLAIMED) {
            return new ValueProbability(goldLabel(table.item(item)), 1);
        }
        int fact = bestFact(item);
        return new ValueProbability(table.value(fact), probability[fact]);
    }

    private int bestFact(int item) {
        return ranking.best(item).findFirst().orElseThrow();
    }

    /**
     * {@return the values that share the highest probability, within 1e-9, and that the algorithm does not tell apart
     * otherwise, in code point order; a single one where there is no tie}
     *
     * @param item the item's name
     */
    public ImmutableList<String> tied(String item) {
        int i = table.itemIndex(item);
        return i < 0 ? ImmutableList.of() : tied(i);
    }

    private ImmutableList<String> tied(int item) {
        if (goldOf(item) == Problem.GOLD_UNCLAIMED) {
            return ImmutableList.of(goldLabel(table.item(item)));
        }
        return ranking.best(item).mapToObj(table::value).collect(toImmutableList());
    }

    /** {@return the items whose best value was chosen among equals, in code point order} */
    public ImmutableSet<String> ties() {
        ImmutableSet.Builder<String> items = ImmutableSet.builder();
        for (int i = 0; i < table.itemCount(); i++) {
            if (table.factsOf(i) > 1 && tied(i).size() > 1) {
                items.add(table.item(i));
            }
        }
        return items.build();
    }

    /**
     * {@return the number estimated for an item, which need not be one that a source gives, of dates the days since
     * 1970-01-01; empty for an unknown item and for algorithms that only choose among values}
     *
     * @param item the item's name
     */
    public OptionalDouble estimate(String item) {
        int i = table.itemIndex(item);
        return i < 0 || estimates.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(estimates[i]);
    }

    /**
     * {@return how often a source turned out to be right; empty for an unknown one}
     *
     * @param source the source's name
     */
    public Optional<SourceAccuracy> accuracy(String source) {
        int s = table.sourceIndex(source);
        return s < 0 ? Optional.empty() : Optional.of(accuracy(s));
    }

    /** {@return how often each source turned out to be right, in code point order} */
    public ImmutableList<SourceAccuracy> accuracies() {
        ImmutableList.Builder<SourceAccuracy> list = ImmutableList.builder();
        for (int s = 0; s < table.sourceCount(); s++) {
            list.add(accuracy(s));
        }
        return list.build();
    }

    /**
     * {@return what accuracy to expect of a source: the mean of the Beta distribution that its prior and its claims
     * make, {@code (right + r) / (claims + r + w)}, so that who said little stays near the prior; a fixed accuracy as
     * it is; empty for an unknown source}
     *
     * <p>The prior is the one given with {@link TruthSettings}, else the algorithm's {@link Parameter#PRIOR_ACCURACY}
     * with its {@link Parameter#PRIOR_STRENGTH}, but no less than one claim; where it has none, that of the standard,
     * 0.8 and one claim.
     *
     * @param source the source's name
     */
    public OptionalDouble expectedAccuracy(String source) {
        int s = table.sourceIndex(source);
        if (s < 0) {
            return OptionalDouble.empty();
        }
        Double fixed = settings.fixed.get(source);
        if (fixed != null) {
            return OptionalDouble.of(fixed);
        }
        BetaPrior prior = settings.priors.getOrDefault(source, algorithm.prior());
        return OptionalDouble.of((right[s] + prior.right()) / (trials[s] + prior.right() + prior.wrong()));
    }

    private SourceAccuracy accuracy(int source) {
        return SourceAccuracy.wilson(table.source(source), right[source], trials[source], claims[source]);
    }

    /** {@return which sources were found, or given, to take from which others, in code point order} */
    public ImmutableList<Dependence> dependences() {
        return dependences;
    }

    /** {@return the rounds it took} */
    public int iterations() {
        return iterations;
    }

    /** {@return whether it stopped because nothing moved any more, and not because the rounds were used up} */
    public boolean converged() {
        return converged;
    }

    /** {@return how this result was made; takes a pass over the observations, for their digest} */
    public TruthProvenance provenance() {
        ImmutableMap.Builder<String, Double> parameters = ImmutableMap.builder();
        algorithm.parameters().forEach((p, v) -> parameters.put(p.label(), v));
        return new TruthProvenance(algorithm.name(), parameters.buildOrThrow(), settings.described(), table.digest());
    }

    /**
     * {@return why a value has its probability}
     *
     * @param item the item's name
     * @param value one of {@link Observations#values(String)}
     * @throws IllegalArgumentException if nobody claims this value of this item; the message lists those claimed
     */
    public ValueExplanation explain(String item, String value) {
        int i = table.itemIndex(item);
        checkArgument(i >= 0, "no item '%s' in the observations; items() lists them", item);
        int fact = table.factIndex(i, table.canonical(value));
        checkArgument(fact >= 0, "nobody claims '%s' of '%s'; claimed are %s", value, item, table.values(item));
        return new ValueExplainer(table, probability, evidence).explain(i, fact);
    }

    /**
     * {@return the same result with its probabilities corrected, and the values of each item summing to 1 again}
     *
     * @param calibration learned from gold labels
     * @throws IllegalStateException if the calibration makes something else of a probability than a number in [0, 1]
     */
    public TruthResult calibrated(Calibration calibration) {
        double[] corrected = probability.clone();
        for (int i = 0; i < table.itemCount(); i++) {
            if (goldOf(i) == Problem.NO_GOLD) {
                calibrate(i, calibration, corrected);
            }
        }
        return new TruthResult(this, corrected);
    }

    /** The best value gets its corrected probability, the others share the remainder in their old proportions. */
    private void calibrate(int item, Calibration calibration, double[] corrected) {
        int best = bestFact(item);
        double rest = 0;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            rest += f == best ? 0 : probability[f];
        }
        double after =
                rest > 0 ? Math.max(1.0 / table.factsOf(item), Checked.apply(calibration, probability[best])) : 1;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            corrected[f] = rest > 0 ? probability[f] * (1 - after) / rest : 0;
        }
        corrected[best] = after;
    }

    /**
     * Writes one line for each item: item, best value (or estimated number or date), probability; tab-separated, in
     * code point order of the items.
     *
     * @param out where to
     * @throws IOException if {@code out} throws it
     */
    public void writeTruth(Appendable out) throws IOException {
        for (int i = 0; i < table.itemCount(); i++) {
            ValueProbability best = best(i);
            String value = estimates.length > 0 && goldOf(i) == Problem.NO_GOLD ? estimated(i) : best.value();
            out.append(table.item(i)).append('\t').append(value).append('\t');
            out.append(decimal(best.probability())).append('\n');
        }
    }

    /** An estimate as a source writes it, such as a month, or else as finely as its kind goes. */
    private String estimated(int item) {
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            if (table.kind().number(table.value(f)) == estimates[item]) {
                return table.value(f);
            }
        }
        return table.kind().spelling(estimates[item]);
    }

    /**
     * Writes one line for each source: source, accuracy, low, high, claims; tab-separated, in code point order.
     *
     * @param out where to
     * @throws IOException if {@code out} throws it
     */
    public void writeSources(Appendable out) throws IOException {
        for (SourceAccuracy r : accuracies()) {
            out.append(r.source()).append('\t').append(decimal(r.accuracy())).append('\t');
            out.append(decimal(r.low())).append('\t').append(decimal(r.high())).append('\t');
            out.append(Integer.toString(r.claims())).append('\n');
        }
    }

    ImmutableMap<String, BetaPrior> asPriors(double keep) {
        ImmutableMap.Builder<String, BetaPrior> priors = ImmutableMap.builder();
        for (int s = 0; s < table.sourceCount(); s++) {
            double former = settings.priors.containsKey(table.source(s)) ? 1 : 0;
            BetaPrior before = settings.priors.getOrDefault(table.source(s), new BetaPrior(1, 1));
            priors.put(
                    table.source(s),
                    new BetaPrior(
                            Math.max(MIN_COUNT, keep * (right[s] + former * before.right())),
                            Math.max(MIN_COUNT, keep * (trials[s] - right[s] + former * before.wrong()))));
        }
        return priors.buildOrThrow();
    }

    private int goldOf(int item) {
        return gold.length == 0 ? Problem.NO_GOLD : gold[item];
    }

    private String goldLabel(String item) {
        return String.valueOf(table.gold().get(item));
    }

    private static String decimal(double x) {
        return String.format(Locale.ROOT, "%.6f", x);
    }
}
