package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Document;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Span;
import java.util.Optional;

/** The parts of a document by place: by binary search where they are in order and apart, as readers leave them. */
final class SegmentIndex {
    private final ImmutableList<Segment> segments;
    private final boolean ordered;

    SegmentIndex(Document document) {
        segments = document.segments();
        boolean apart = true;
        for (int i = 1; i < segments.size(); i++) {
            apart &= segments.get(i - 1).span().end() <= segments.get(i).span().start();
        }
        ordered = apart;
    }

    /** The part that contains a span. */
    Optional<Segment> at(Span span) {
        if (!ordered) {
            return segments.stream()
                    .filter(segment -> segment.span().contains(span))
                    .findFirst();
        }
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).span().end() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < segments.size() && segments.get(low).span().contains(span)
                ? Optional.of(segments.get(low))
                : Optional.empty();
    }

    SegmentKind kindAt(Span span) {
        return at(span).map(Segment::kind).orElse(SegmentKind.BODY);
    }
}
