package dev.hearsay.testkit;

import java.util.Collection;
import java.util.Set;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * Hearsay's values as a jqwik domain, for tests that name where their values come from. Under {@code @Domain} jqwik
 * uses nothing but the domains named; add {@code @Domain(DomainContext.Global.class)} for enums, numbers and lists of
 * other types:
 *
 * <pre>{@code
 * @Domain(HearsayDomain.class)
 * @Domain(DomainContext.Global.class)
 * class ClaimTest { ... }
 * }</pre>
 */
public final class HearsayDomain implements DomainContext {

    /** Returns the domain; jqwik calls it. */
    public HearsayDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return Set.of(new HearsayArbitraryProvider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return Set.of();
    }
}
