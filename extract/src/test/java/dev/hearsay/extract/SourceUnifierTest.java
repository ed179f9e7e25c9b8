package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceUnifierTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static Extraction read(String id, Optional<String> original) {
        Document document = Document.of(id, "The quay is shut, the ministry said.");
        Source ministry = UnnamedSource.builder()
                .description("the ministry")
                .document(document.id())
                .build();
        Attribution said = Attribution.builder()
                .claim(Claim.of("The quay is shut"))
                .chain(Chain.from(ministry))
                .document(document.id())
                .derivation(original.map(other -> Derivation.builder()
                        .kind(DerivationKind.REPRINT)
                        .original(Document.of(other, "x").id())
                        .build()))
                .build();
        return new Extraction(document, ImmutableList.of(said), ImmutableList.of());
    }

    private static Source origin(Extraction extraction) {
        return extraction.attributions().get(0).chain().origin();
    }

    @Test
    void theUnnamedSourceOfAReprintIsThatOfTheOriginal() {
        ImmutableList<Extraction> unified = SourceUnifier.unify(ImmutableList.of(
                read("agency", Optional.empty()),
                read("paper", Optional.of("agency")),
                read("portal", Optional.of("paper")),
                read("rival", Optional.empty())));

        assertThat(unified.subList(0, 3)).extracting(SourceUnifierTest::origin).containsOnly(origin(unified.get(0)));
        assertThat(origin(unified.get(3))).isNotEqualTo(origin(unified.get(0)));
    }

    @Test
    void reprintsOfEachOtherComeToAnEnd() {
        ImmutableList<Extraction> circle =
                ImmutableList.of(read("paper", Optional.of("portal")), read("portal", Optional.of("paper")));

        assertThat(SourceUnifier.unify(circle)).hasSize(2);
    }

    private static Source bodyOf(String first, String second) {
        ImmutableList<Extraction> unified = SourceUnifier.unify(ImmutableList.of(
                EXTRACTOR.extract(Document.of("a", first + " said the quay was shut.")),
                EXTRACTOR.extract(Document.of("b", second + " said the quay was shut."))));
        return origin(unified.get(0));
    }

    @Test
    void initialsAreTheOneBodyThatHasThem() {
        assertThat(bodyOf("The PWU", "The Port Workers' Union").name()).isEqualTo("Port Workers' Union");
        assertThat(bodyOf("The PWU", "The Port Safety Board").name()).isEqualTo("PWU");
    }
}
