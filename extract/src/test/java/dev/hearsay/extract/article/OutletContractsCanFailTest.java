package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Outlet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each law of the contracts finds the fault it is there for. */
class OutletContractsCanFailTest {
    private static final Outlet HERALD =
            Outlet.builder().name("Lissa Herald").addDomains("herald.example").build();
    private static final Outlet OTHER = Outlet.builder().name("Other").build();

    /** A directory of one outlet that finds by exact words, but for what is asked first. */
    private record Exact(UnaryOperator<Optional<Outlet>> finding) implements OutletDirectory {
        @Override
        public Optional<Outlet> byName(String name) {
            return finding.apply(Optional.of(HERALD).filter(one -> one.name().equals(name)));
        }

        @Override
        public Optional<Outlet> byUrl(String urlOrHost) {
            return finding.apply(Optional.of(HERALD).filter(one -> one.domains().contains(urlOrHost)));
        }

        @Override
        public Outlet named(String name) {
            return OTHER;
        }

        @Override
        public OutletDirectory with(OutletDirectory first) {
            return OutletDirectory.of(ImmutableList.of(HERALD, first.outlets().get(0)));
        }

        @Override
        public ImmutableList<Outlet> outlets() {
            return ImmutableList.of(HERALD);
        }
    }

    private static OutletDirectoryContract directory(UnaryOperator<Optional<Outlet>> finding) {
        return new OutletDirectoryContract() {
            @Override
            OutletDirectory directory() {
                return new Exact(finding);
            }
        };
    }

    private static OutletProviderContract provider(Supplier<ImmutableList<Outlet>> outlets) {
        return new OutletProviderContract() {
            @Override
            OutletProvider provider() {
                return outlets::get;
            }
        };
    }

    private static void assertFails(ThrowingCallable law) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(law);
    }

    @Test
    void directoriesThatAreNone() {
        AtomicInteger asked = new AtomicInteger();
        assertFails(() -> directory(found -> found).anOutletIsFoundByItsNameHoweverItIsWritten(HERALD));
        assertFails(() -> directory(found -> found).anOutletIsFoundByItsDomainsAndWhatLiesUnderThem(HERALD));
        assertFails(() -> directory(found -> Optional.of(OTHER)).whatIsFoundIsOneOfTheOutlets("x"));
        assertFails(() -> directory(found -> found).everyNameHasAnOutlet("Lissa Herald"));
        assertFails(() -> directory(found -> found).outletsOfAnotherTakePrecedence(HERALD));
        assertFails(() -> directory(found -> asked.incrementAndGet() > 3 ? found : Optional.of(OTHER))
                .theAnswerDependsOnTheQuestionAlone("x", "y"));
    }

    @Test
    void providersThatAreNone() {
        AtomicInteger asked = new AtomicInteger();
        Outlet second = Outlet.builder().from(HERALD).family("Second").build();
        assertFails(() -> provider(ImmutableList::of).itAlwaysGivesTheSameOutlets());
        assertFails(() -> provider(() -> List.of(HERALD, OTHER).stream()
                        .skip(asked.getAndIncrement() % 2)
                        .collect(ImmutableList.toImmutableList()))
                .itAlwaysGivesTheSameOutlets());
        assertFails(() -> provider(() -> ImmutableList.of(HERALD, second)).eachOutletIsFoundByItsNameAndItsDomains());
    }
}
