package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;

/** The frame all algorithms run in: parameters, rounds until nothing moves, and the packing of the result. */
abstract non-sealed class Algorithm implements TruthDiscovery {
    private final String name;
    private final ImmutableSortedMap<Parameter, Double> parameters;

    Algorithm(String name, ImmutableMap<Parameter, Double> parameters) {
        this.name = name;
        this.parameters = ImmutableSortedMap.copyOf(parameters);
    }

    /** {@return this algorithm with other parameters} */
    abstract Algorithm copy(ImmutableMap<Parameter, Double> parameters);

    /** {@return a fresh run} */
    abstract Model model(Problem problem);

    /** {@return whether what it learns of a source is an accuracy, so that priors and fixed grades have a meaning} */
    boolean takesPriors() {
        return true;
    }

    /** {@return what is expected of a source of which nothing is known, worth at least one claim} */
    final BetaPrior prior() {
        double accuracy = Accuracy.clipped(parameters.getOrDefault(Parameter.PRIOR_ACCURACY, 0.8));
        double strength = Math.max(1, parameters.getOrDefault(Parameter.PRIOR_STRENGTH, 1.0));
        return new BetaPrior(accuracy * strength, (1 - accuracy) * strength);
    }

    /** {@return how many numbers a block of items gathers} Throws IllegalArgumentException where these are too many. */
    int cells(Observations observations) {
        return observations.sourceCount();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final ImmutableMap<Parameter, Double> parameters() {
        return parameters;
    }

    @Override
    public final TruthDiscovery with(Parameter parameter, double value) {
        checkArgument(
                parameters.containsKey(parameter),
                "%s takes no parameter %s; it takes %s",
                name,
                parameter.label(),
                parameters.keySet().stream().map(Parameter::label).collect(Collectors.toList()));
        parameter.require(value);
        ImmutableMap.Builder<Parameter, Double> changed = ImmutableMap.builder();
        return copy(changed.putAll(parameters).put(parameter, value).buildKeepingLast());
    }

    final double get(Parameter parameter) {
        Double value = parameters.get(parameter);
        if (value == null) {
            throw new IllegalStateException(name + " declares no " + parameter);
        }
        return value;
    }

    @Override
    public final TruthResult discover(Observations observations, TruthSettings settings) {
        checkArgument(
                takesPriors() || (settings.priors.isEmpty() && settings.fixed.isEmpty()),
                "%s takes no priors and fixed grades: its trust is no accuracy; take accu or standard",
                name);
        try (Blocks blocks = new Blocks(observations, settings.threads, cells(observations))) {
            Problem problem = new Problem(observations, settings, blocks);
            Model model = model(problem);
            int most = (int) (double) parameters.getOrDefault(Parameter.MAX_ITERATIONS, 1.0);
            double tolerance = parameters.getOrDefault(Parameter.TOLERANCE, 0.0);
            int done = 0;
            double change = Double.POSITIVE_INFINITY;
            while (done < most && !(change <= tolerance)) {
                change = model.round();
                settings.progress.round(++done, most, change);
            }
            model.finish();
            return new TruthResult(this, problem, model, done, change <= tolerance);
        }
    }

    @Override
    public final String toString() {
        return name
                + parameters.entrySet().stream()
                        .map(p -> p.getKey().label() + "=" + p.getValue())
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
