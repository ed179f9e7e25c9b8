package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Outlet;
import dev.hearsay.testkit.HearsayArbitraries;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link OutletDirectory} must do. */
abstract class OutletDirectoryContract {
    private static final int TRIES = 100;
    private static final int LONGEST_ABBREVIATION = 4;

    abstract OutletDirectory directory();

    /** Outlets of the directory. */
    @Provide
    Arbitrary<Outlet> known() {
        return Arbitraries.of(directory().outlets());
    }

    /** Names and addresses, some of them known. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                HearsayArbitraries.hostileStrings(),
                known().map(Outlet::name),
                known().map(outlet -> String.join("/", outlet.domains())));
    }

    @Property(tries = TRIES)
    void anOutletIsFoundByItsNameHoweverItIsWritten(@ForAll("known") Outlet outlet) {
        String name = outlet.name();
        Optional<Outlet> found = directory().byName(name);
        assertThat(found.map(Outlet::name)).isPresent();
        assertThat(directory().byName(name.startsWith("The ") ? name.substring("The ".length()) : "The " + name))
                .isEqualTo(found);
        assertThat(directory().byName(" " + name + " ")).isEqualTo(found);
        Assume.that(name.length() > LONGEST_ABBREVIATION + "the ".length());
        assertThat(directory().byName(name.toUpperCase(Locale.ROOT))).isEqualTo(found);
        assertThat(directory().byName(name.toLowerCase(Locale.ROOT))).isEqualTo(found);
    }

    @Property(tries = TRIES)
    void anOutletIsFoundByItsDomainsAndWhatLiesUnderThem(@ForAll("known") Outlet outlet) {
        assertThat(outlet.domains()).allSatisfy(domain -> {
            Optional<Outlet> found = directory().byUrl(domain);
            assertThat(found).isPresent();
            assertThat(found.orElseThrow().domains()).contains(domain);
            assertThat(directory().byUrl("https://" + domain + "/2021/03/a?b#c"))
                    .isEqualTo(found);
        });
    }

    @Property(tries = TRIES)
    void whatIsFoundIsOneOfTheOutlets(@ForAll("anything") String text) {
        assertThat(Stream.of(directory().byName(text), directory().byUrl(text)).flatMap(Optional::stream))
                .allMatch(directory().outlets()::contains);
    }

    @Property(tries = TRIES)
    void everyNameHasAnOutlet(@ForAll("anything") String name) {
        Assume.that(!name.isBlank());
        Optional<Outlet> found = directory().byName(name);
        assertThat(directory().named(name))
                .isEqualTo(found.orElseGet(
                        () -> Outlet.builder().name(name.strip()).build()));
    }

    @Property(tries = 20)
    void outletsOfAnotherTakePrecedence(@ForAll("known") Outlet outlet) {
        Outlet mine = Outlet.builder().from(outlet).family("Mine").build();
        OutletDirectory both = directory().with(OutletDirectory.of(ImmutableList.of(mine)));
        assertThat(both.byName(outlet.name())).contains(mine);
        assertThat(both.outlets())
                .startsWith(mine)
                .endsWith(directory().outlets().toArray(Outlet[]::new));
    }

    @Property(tries = 20)
    void theAnswerDependsOnTheQuestionAlone(@ForAll("anything") String text, @ForAll("anything") String before) {
        Optional<Outlet> named = directory().byName(text);
        Optional<Outlet> found = directory().byUrl(text);
        directory().byName(before);
        assertThat(Stream.generate(() -> directory().byName(text)).limit(4).parallel())
                .containsOnly(named);
        assertThat(Stream.generate(() -> directory().byUrl(text)).limit(4).parallel())
                .containsOnly(found);
    }
}
