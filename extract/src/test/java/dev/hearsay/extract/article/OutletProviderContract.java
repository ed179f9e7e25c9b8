package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Outlet;
import net.jqwik.api.Example;

/** What every {@link OutletProvider} must do. */
abstract class OutletProviderContract {

    abstract OutletProvider provider();

    @Example
    void itAlwaysGivesTheSameOutlets() {
        assertThat(provider().outlets()).isNotEmpty().isEqualTo(provider().outlets());
    }

    /** Of two outlets of one name or domain the second would never be found. */
    @Example
    void eachOutletIsFoundByItsNameAndItsDomains() {
        ImmutableList<Outlet> outlets = provider().outlets();
        OutletDirectory directory = OutletDirectory.standard().with(OutletDirectory.of(outlets));
        assertThat(outlets).allSatisfy(outlet -> {
            assertThat(directory.byName(outlet.name())).contains(outlet);
            assertThat(outlet.domains())
                    .allSatisfy(domain -> assertThat(directory.byUrl(domain)).contains(outlet));
        });
    }
}
