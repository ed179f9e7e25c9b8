package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.stream.Stream;

/** The register of algorithms by name. */
final class Algorithms {
    static final ImmutableMap<String, TruthDiscovery> ALL = Stream.<TruthDiscovery>of(
                    new Standard(),
                    new Vote(),
                    new TruthFinder(),
                    new Sums(),
                    new AverageLog(),
                    new Investment(),
                    new PooledInvestment(),
                    new TwoEstimates(),
                    new ThreeEstimates(),
                    new Accu(),
                    new AccuSim(),
                    new AccuCopy(),
                    new Crh(),
                    new Catd(),
                    new Gtm(),
                    new Ltm(),
                    new DawidSkene(),
                    new OneCoinDawidSkene(),
                    new SimpleLca())
            .collect(ImmutableMap.toImmutableMap(TruthDiscovery::name, a -> a));

    private Algorithms() {}

    static TruthDiscovery named(String name) {
        String wanted = plain(name);
        return ALL.values().stream()
                .filter(a -> plain(a.name()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no algorithm '" + name + "'; there are " + String.join(", ", ALL.keySet())));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
