package dev.hearsay.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be said to contradict a claim or to pull against it, and what may not. */
class OppositionTest {
    private static Attribution.Builder said(String who, String what) {
        return Attribution.builder().claim(Claim.of(what)).chain(Chain.from(Source.organization(who)));
    }

    private static boolean oppose(Attribution a, Attribution b) {
        return ClaimGrouper.english().group(List.of(a, b)).links().stream()
                .map(link -> link.relation().kind())
                .anyMatch(kind -> kind == RelationKind.CONTRADICTS || kind == RelationKind.IN_TENSION);
    }

    @Test
    void aHeadlineOrAQuestionPullsAgainstNothing() {
        Attribution denial = said("Morwick council", "Morwick council had sold the harbour to Tarn Holdings")
                .act(SpeechAct.DENIES)
                .build();
        Attribution.Builder charge = said("Dockers' union", "Morwick council has sold the harbour to Tarn Holdings");
        Attribution body = charge.build();
        Attribution question = charge.factuality(Factuality.UU).build();
        Attribution headline =
                Attribution.builder().from(body).segment(SegmentKind.HEADLINE).build();

        assertThat(oppose(denial, body)).isTrue();
        assertThat(oppose(denial, headline)).isFalse();
        assertThat(oppose(denial, question)).isFalse();
    }

    @Test
    void oneSharedNounSetsNothingAgainstAnything() {
        assertThat(oppose(
                        said("Ines Vidal", "It was not my phone").build(),
                        said("The organisers", "the phone had been handed to police")
                                .build()))
                .isFalse();
        assertThat(oppose(
                        said("Hunters of Tarn", "there are 3,000 wolves").build(),
                        said("Ministry", "There was no wolf").build()))
                .isFalse();
    }

    @Test
    void aDenialPullsAgainstNothingThatOnlyNamesTheSameParty() {
        DocumentId document = new DocumentId("a");
        String text = "The port knew of the fault since August. The pumps were set by the port. The port was warned.";
        Attribution denial = said("Lee Marr", "the port had known of the fault since August")
                .act(SpeechAct.DENIES)
                .document(document)
                .evidence(Evidence.of(document, text, new Span(0, 40)))
                .build();
        Attribution other = said("Marlin Data", "the pumps were set by the port")
                .document(document)
                .evidence(Evidence.of(document, text, new Span(41, 72)))
                .build();

        assertThat(oppose(denial, other)).isFalse();
    }
}
