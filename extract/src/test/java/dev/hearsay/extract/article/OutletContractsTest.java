package dev.hearsay.extract.article;

import dev.hearsay.core.Outlet;
import dev.hearsay.extract.outside.LissaGazette;
import java.util.List;
import net.jqwik.api.Group;

/** The contracts of directories and of providers of outlets, on each there is. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups as inner classes
class OutletContractsTest {

    @Group
    class Standard extends OutletDirectoryContract {
        private static final OutletDirectory DIRECTORY = OutletDirectory.standard();

        @Override
        OutletDirectory directory() {
            return DIRECTORY;
        }
    }

    @Group
    class OfOneName extends OutletDirectoryContract {
        private final OutletDirectory directory = OutletDirectory.of(List.of(
                outlet("The Lissa Herald", "herald.example"),
                outlet("Lissa Herald", "herald.example"),
                outlet("L\u00e9a", "lea.herald.example")));

        @Override
        OutletDirectory directory() {
            return directory;
        }
    }

    @Group
    class Gazette extends OutletProviderContract {
        @Override
        OutletProvider provider() {
            return new LissaGazette();
        }
    }

    private static Outlet outlet(String name, String domain) {
        return Outlet.builder().name(name).addDomains(domain).build();
    }
}
