package dev.hearsay.extract.outside;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Outlet;
import dev.hearsay.extract.article.OutletProvider;

/** An outlet of the user's own. */
public final class LissaGazette implements OutletProvider {
    @Override
    public ImmutableList<Outlet> outlets() {
        return ImmutableList.of(Outlet.builder()
                .name("Lissa Gazette")
                .addAliases("The Gaz")
                .addDomains("gazette.lissa.example")
                .build());
    }
}
