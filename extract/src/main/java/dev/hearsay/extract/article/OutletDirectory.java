package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Who publishes under which name and domain. Immutable and thread-safe; any string may be asked for.
 *
 * <p>A directory file is a table with tabs between the columns, UTF-8, one outlet a line, with a header line:
 * {@code name}, {@code aliases}, {@code domains}, {@code family}, {@code kind}, {@code country}, {@code flags}. Aliases
 * and domains are separated by {@code |}; an empty family is the outlet itself; the kind is one of
 * {@link dev.hearsay.core.OutletKind} in lower case; flags are {@code state} for state-controlled and {@code public}
 * for publicly funded outlets. Lines that start with {@code #} are comments. The country is for the reader of the file
 * only.
 */
public interface OutletDirectory {

    /**
     * Finds an outlet by a name or an alias, whatever its case, a leading "The", and accents; abbreviations of up to
     * four letters only in capitals.
     *
     * @param name the name
     * @return the outlet
     */
    Optional<Outlet> byName(String name);

    /**
     * Finds an outlet by an address or a host, which may lie under one of its domains.
     *
     * @param urlOrHost such as {@code https://www.example.org/news} or {@code news.example.org}
     * @return the outlet
     */
    Optional<Outlet> byUrl(String urlOrHost);

    /** {@return all outlets, in the order of the tables; what is found is one of them} */
    ImmutableList<Outlet> outlets();

    /**
     * Returns the outlet of a name, known or not.
     *
     * @param name the name, not blank
     * @return the outlet of the directory, or one of which only the name is known
     */
    default Outlet named(String name) {
        return byName(name).orElseGet(() -> Outlet.builder().name(name.strip()).build());
    }

    /**
     * Returns a directory in which the outlets of another take precedence.
     *
     * @param first the other directory
     * @return both
     */
    default OutletDirectory with(OutletDirectory first) {
        return of(Streams.concat(first.outlets().stream(), outlets().stream()).toList());
    }

    /**
     * Returns a directory of outlets.
     *
     * @param outlets the outlets; of two with one name or domain the earlier is found
     * @return the directory
     */
    static OutletDirectory of(Iterable<Outlet> outlets) {
        return new OutletTable(ImmutableList.copyOf(outlets));
    }

    /**
     * Reads a directory file.
     *
     * @param file the file
     * @return the directory
     * @throws IOException if it cannot be read or is no UTF-8
     * @throws IllegalArgumentException if a line is wrong; the message names the file, the line and the way out
     */
    static OutletDirectory read(Path file) throws IOException {
        return of(OutletFile.parse(file.toString(), TextFile.read(file).lines()));
    }

    /** {@return the built-in outlets, preceded by those of every {@link OutletProvider}} */
    static OutletDirectory standard() {
        Stream<Outlet> provided =
                ServiceLoader.load(OutletProvider.class, OutletProvider.class.getClassLoader()).stream()
                        .flatMap(provider -> provider.get().outlets().stream());
        return of(Streams.concat(provided, OutletFile.builtIn().stream()).toList());
    }
}
