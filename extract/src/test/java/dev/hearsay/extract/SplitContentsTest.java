package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a claim is worded whose content the cue stands in. */
class SplitContentsTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static List<String> wordings(String text) {
        return EXTRACTOR.extract(Document.of("a", text)).attributions().stream()
                .map(attribution -> attribution.claim().wording())
                .toList();
    }

    @Test
    void whatIsSaidOfSomebodyKeepsTheVerb() {
        assertThat(wordings("The minister is said to be furious about the leak."))
                .containsExactly("The minister is said to be furious about the leak");
        assertThat(wordings("Ministers are said to have been told in May that the bridge was unsafe."))
                .containsExactly("Ministers are said to have been told in May that the bridge was unsafe");
    }

    @Test
    void aClauseAroundItsSpeakerIsWordedWithoutHim() {
        assertThat(wordings("The fire, which police say was started deliberately, killed two."))
                .containsExactly("The fire was started deliberately");
    }

    @Test
    void whatWasHeardIsAClause() {
        assertThat(wordings("The tribunal heard Lund was sacked.")).containsExactly("Lund was sacked");
        assertThat(wordings("The Gazette has heard evidence that forty people were killed in Orm."))
                .containsExactly("has heard evidence that forty people were killed in Orm");
    }

    @Test
    void whichShowsIsTheVideo() {
        assertThat(EXTRACTOR
                        .extract(
                                Document.of(
                                        "a",
                                        "The media were showing a video released by the Norland army which showed that the bus stood."))
                        .attributions())
                .extracting(attribution -> attribution.chain().origin().name())
                .allMatch(name -> name.contains("video"));
    }
}
