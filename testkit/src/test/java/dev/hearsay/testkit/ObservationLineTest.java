package dev.hearsay.testkit;

import com.google.common.base.Splitter;
import dev.hearsay.core.Observation;
import java.util.List;

/** The suite on a small format: a line of three fields. */
class ObservationLineTest implements RoundTripLaws<Observation> {

    @Override
    public String encode(Observation value) {
        return String.join("\t", value.source(), value.item(), value.value());
    }

    @Override
    public Observation decode(String text) {
        List<String> fields = Splitter.on('\t').splitToList(text);
        return new Observation(fields.get(0), fields.get(1), fields.get(2));
    }
}
