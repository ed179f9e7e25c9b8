package dev.hearsay.extract.reuse;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.ImmutableLongArray;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.Span;
import dev.hearsay.core.TextReuse;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Tuple;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each law of the contract finds the fault it is there for. */
class ReuseDetectorContractCanFailTest {

    /** A detector that compares as it is told to, and the first two articles alone. */
    private record Told(BiFunction<Document, Document, TextReuse> comparison) implements ReuseDetector {
        @Override
        public ImmutableList<TextReuse> detect(Collection<Document> articles) {
            List<Document> all = List.copyOf(articles);
            return all.size() < 2 ? ImmutableList.of() : ImmutableList.of(compare(all.get(0), all.get(1)));
        }

        @Override
        public ImmutableSetMultimap<DocumentId, DocumentId> candidates(Collection<Document> articles) {
            return ImmutableSetMultimap.of();
        }

        @Override
        public TextReuse compare(Document one, Document other) {
            return comparison.apply(one, other);
        }

        @Override
        public ImmutableLongArray fingerprints(Document article) {
            return ImmutableLongArray.of();
        }
    }

    private static ReuseDetectorContract contract(BiFunction<Document, Document, TextReuse> comparison) {
        return new ReuseDetectorContract() {
            @Override
            ReuseDetector detector() {
                return new Told(comparison);
            }
        };
    }

    private static TextReuse reuse(Document one, Document other, double score, TextReuse.Passage... passages) {
        return TextReuse.builder()
                .first(Comparators.min(one.id(), other.id()))
                .second(Comparators.max(one.id(), other.id()))
                .kind(ReuseKind.PARTIAL)
                .score(score)
                .addPassages(passages)
                .build();
    }

    private static TextReuse.Passage passage(int first, int second) {
        return new TextReuse.Passage(new Span(first, first + 5), new Span(second, second + 5), false);
    }

    private static void assertFails(ThrowingCallable law) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(law);
    }

    @Test
    void detectorsThatAreNone() {
        ReuseDetectorContract partial = contract((one, other) -> reuse(one, other, 0.5));
        assertFails(() -> contract(
                        (one, other) -> reuse(one, other, 1.0 / one.text().length()))
                .theKindIsSymmetric("a word", "two more words"));
        assertFails(() -> partial.aTextAgainstItselfIsAReprint("a word"));
        assertFails(() -> contract((one, other) -> reuse(one, other, 0.5, passage(0, 6)))
                .passagesReadEqualInBothTexts(Tuple.of("river mayor", "river mayor")));
        assertFails(() -> contract((one, other) -> reuse(one, other, 0.5, passage(0, 0), passage(3, 6)))
                .passagesOfATextDoNotOverlap(Tuple.of("river mayor", "river mayor")));
        assertFails(() -> partial.theOrderOfArticlesChangesNothing(List.of("a", "b", "c")));
        assertFails(() -> partial.anInsertedCopyIsFound("w1 w2", "w3", "w4"));
    }
}
