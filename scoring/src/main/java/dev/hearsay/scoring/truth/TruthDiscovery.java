package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * An algorithm that finds, from what many sources say, which values hold and how reliable each source is.
 *
 * <p>Take {@link #standard()}. No published algorithm is best on all data, and most fall below plain voting on some;
 * they are here to be compared and to be used where their model is known to fit. All are immutable and thread-safe, and
 * obey one set of laws: neither the order of rows nor the number of threads changes a bit of the result, probabilities
 * of an item sum to 1, gold labels are held, ties are broken by code point order and reported.
 */
public sealed interface TruthDiscovery permits Algorithm {
    /**
     * {@return what the algorithm finds}
     *
     * @param observations what the sources say; may be empty
     * @param settings priors, known dependences, threads and so on
     * @throws IllegalArgumentException if the settings or the observations do not fit the algorithm; the message says
     *     why and which to take instead
     * @throws IllegalStateException if a similarity or a hierarchy among the settings breaks its contract; the message
     *     names it, its answer and the way out
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    TruthResult discover(Observations observations, TruthSettings settings);

    /**
     * {@return what the algorithm finds, nothing being known beside the observations}
     *
     * @param observations what the sources say; may be empty
     */
    default TruthResult discover(Observations observations) {
        return discover(observations, TruthSettings.none());
    }

    /** {@return the name that {@link #named} takes} */
    String name();

    /** {@return all parameters with their values} */
    ImmutableMap<Parameter, Double> parameters();

    /**
     * {@return the algorithm with one parameter changed}
     *
     * @param parameter one of {@link #parameters()}
     * @param value in the range that {@link Parameter} states
     * @throws IllegalArgumentException if the algorithm does not take the parameter, or the value is out of range
     */
    TruthDiscovery with(Parameter parameter, double value);

    /**
     * {@return the robust default: blocs of sources that copy each other count about once, no source decides alone, and
     * the outcome is pooled with the vote; docs/scoring.md explains and measures it}
     */
    static TruthDiscovery standard() {
        return new Standard();
    }

    /** {@return voting: the probability of a value is its share of the claims on its item} */
    static TruthDiscovery vote() {
        return new Vote();
    }

    /** {@return TruthFinder (Yin, Han, Yu, KDD 2007)} */
    static TruthDiscovery truthFinder() {
        return new TruthFinder();
    }

    /** {@return Sums, hubs and authorities (Pasternack, Roth, COLING 2010)} */
    static TruthDiscovery sums() {
        return new Sums();
    }

    /** {@return AverageLog (Pasternack, Roth, COLING 2010)} */
    static TruthDiscovery averageLog() {
        return new AverageLog();
    }

    /** {@return Investment (Pasternack, Roth, COLING 2010)} */
    static TruthDiscovery investment() {
        return new Investment();
    }

    /** {@return PooledInvestment (Pasternack, Roth, COLING 2010)} */
    static TruthDiscovery pooledInvestment() {
        return new PooledInvestment();
    }

    /** {@return 2-Estimates (Galland, Abiteboul, Marian, Senellart, WSDM 2010)} */
    static TruthDiscovery twoEstimates() {
        return new TwoEstimates();
    }

    /** {@return 3-Estimates (Galland, Abiteboul, Marian, Senellart, WSDM 2010)} */
    static TruthDiscovery threeEstimates() {
        return new ThreeEstimates();
    }

    /** {@return ACCU (Dong, Berti-Equille, Srivastava, VLDB 2009), without copy detection} */
    static TruthDiscovery accu() {
        return new Accu();
    }

    /** {@return AccuSim: ACCU with similar values supporting each other (the same paper)} */
    static TruthDiscovery accuSim() {
        return new AccuSim();
    }

    /** {@return AccuCopy: ACCU with copy detection from values (the same paper)} */
    static TruthDiscovery accuCopy() {
        return new AccuCopy();
    }

    /** {@return CRH (Li, Li, Gao, Zhao, Fan, Han, SIGMOD 2014), robust for numbers} */
    static TruthDiscovery crh() {
        return new Crh();
    }

    /** {@return CATD (Li and others, VLDB 2015)} */
    static TruthDiscovery catd() {
        return new Catd();
    }

    /** {@return GTM for numbers and dates (Zhao, Han, QDB 2012), made robust} */
    static TruthDiscovery gtm() {
        return new Gtm();
    }

    /** {@return LTM, the latent truth model (Zhao, Rubinstein, Gemmell, Han, VLDB 2012)} */
    static TruthDiscovery ltm() {
        return new Ltm();
    }

    /** {@return Dawid-Skene (JRSS-C 1979), for few labels that items share} */
    static TruthDiscovery dawidSkene() {
        return new DawidSkene();
    }

    /** {@return one-coin Dawid-Skene (Zhang, Chen, Zhou, Jordan, NIPS 2014)} */
    static TruthDiscovery oneCoinDawidSkene() {
        return new OneCoinDawidSkene();
    }

    /** {@return SimpleLCA (Pasternack, Roth, WWW 2013)} */
    static TruthDiscovery simpleLca() {
        return new SimpleLca();
    }

    /**
     * {@return the algorithm of this name, with its defaults}
     *
     * @param name one of {@link #names()}; case, hyphens and underscores make no difference
     * @throws IllegalArgumentException if there is none; the message lists them all
     */
    static TruthDiscovery named(String name) {
        return Algorithms.named(name);
    }

    /** {@return the names of all algorithms, {@code standard} first} */
    static ImmutableSet<String> names() {
        return Algorithms.ALL.keySet();
    }
}
