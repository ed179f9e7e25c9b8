package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.extract.Extractor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where quotations end, and whose they are when the next sentence speaks again. */
class QuoteEndsTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static List<Attribution> read(String text) {
        return EXTRACTOR.extract(Document.of("a", text)).attributions();
    }

    @Test
    void aQuotationThatEndedItsSentenceIsNotTheNextSpeakersToo() {
        List<Attribution> found = read("Harbour master Ola Brun told reporters he was not \"in a position to judge the "
                + "state of the quay.\" Karen Holt said the town would pay.");

        assertThat(found).extracting(a -> a.chain().origin().name()).containsExactly("Ola Brun", "Karen Holt");
        assertThat(found.get(0).claim().wording()).contains("in a position to judge");
        assertThat(found.get(1).claim().wording()).isEqualTo("the town would pay");
    }

    @Test
    void anUnclosedMarkDoesNotSwallowWhatFollows() {
        List<Attribution> found = read("The quay in the film, called \"A Quay of Ours, was built in May. It sank in "
                + "June. Karen Holt said \"a few\" people were hurt.");

        assertThat(found)
                .extracting(a -> a.claim().wording())
                .contains("a few people were hurt")
                .noneMatch(words -> words.contains("sank"));
    }
}
