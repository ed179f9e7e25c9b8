/** Arbitraries, law suites and assertions for property-based tests of Hearsay values. */
module dev.hearsay.testkit {
    requires transitive dev.hearsay.core;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports dev.hearsay.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.hearsay.testkit.HearsayArbitraryProvider;
}
