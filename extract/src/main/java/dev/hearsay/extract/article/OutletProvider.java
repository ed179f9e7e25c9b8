package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Outlet;

/**
 * Adds outlets to the {@linkplain OutletDirectory#standard standard directory}; found by
 * {@link java.util.ServiceLoader}.
 */
public interface OutletProvider {

    /**
     * {@return the outlets, no two of one name or domain, the same at each call; they take precedence over the built-in
     * ones of the same name or domain}
     */
    ImmutableList<Outlet> outlets();
}
