package dev.hearsay.extract.reuse;

import java.time.Duration;
import net.jqwik.api.Group;

/** The contract of detectors, on the one there is, as it comes and with everything set. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups as inner classes
class ReuseDetectorContractTest {

    @Group
    class AsItComes extends ReuseDetectorContract {
        private final ReuseDetector detector = ReuseDetector.standard();

        @Override
        ReuseDetector detector() {
            return detector;
        }
    }

    @Group
    class WithEverythingSet extends ReuseDetectorContract {
        private final ReuseDetector detector = ReuseDetector.builder()
                .frequencyCap(2)
                .sharedFingerprints(1)
                .derived(0.9)
                .reprint(0.9)
                .window(Duration.ofDays(1))
                .build();

        @Override
        ReuseDetector detector() {
            return detector;
        }
    }
}
