package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.UnnamedSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTitleTest {
    private static final Source OFFICIALS = UnnamedSource.builder()
            .description("officials in Norland")
            .group(true)
            .build();

    private static String title(Attribution... attributions) {
        return ClaimTitle.of(ClaimGroup.of(List.of(attributions)));
    }

    private static Attribution says(Source source, String wording) {
        return Attribution.of(Claim.of(wording), Chain.from(source));
    }

    private static Attribution denies(Source source, String wording) {
        return Attribution.builder()
                .claim(Claim.of(wording))
                .chain(Chain.from(source))
                .act(SpeechAct.DENIES)
                .build();
    }

    /** As read from a sentence: the claim is worded from the cue on where the content is no clause of its own. */
    private static Attribution read(Source who, String sentence, String source, String cue, String content) {
        Document document = Document.of("a.txt", sentence);
        return Attribution.builder()
                .claim(Claim.of(cue + " " + content))
                .chain(Chain.from(who))
                .document(document.id())
                .spans(AttributionSpans.builder()
                        .addSource(find(sentence, source))
                        .addCue(find(sentence, cue))
                        .addContent(find(sentence, content))
                        .build())
                .evidence(Evidence.of(document, new Span(0, sentence.length())))
                .build();
    }

    private static Span find(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void theSecondVerbOfOneSubjectBeginsTheTitle() {
        assertThat(title(read(
                        Source.person("Ana Lund"),
                        "She vowed that the town would rebuild the quay and warned the port about delay.",
                        "She",
                        "warned",
                        "about delay")))
                .isEqualTo("Ana Lund warned the port about delay.");
    }

    @Test
    void aStatementStandsBehindItsSpeaker() {
        assertThat(title(says(Source.person("Ana Lund"), "the bridge is open")))
                .isEqualTo("Ana Lund: the bridge is open");
        assertThat(title(says(OFFICIALS, "the bridge is open"))).isEqualTo("Officials in Norland: the bridge is open");
    }

    @Test
    void agovernmentHasItsArticle() {
        assertThat(title(says(Source.organization("Government of United Isles"), "it will pay")))
                .isEqualTo("The Government of the United Isles: it will pay");
    }

    @Test
    void aGroupDeniesInThePluralAndOneInTheSingular() {
        assertThat(title(denies(OFFICIALS, "the bridge is shut")))
                .isEqualTo("Officials in Norland deny that the bridge is shut");
        assertThat(title(denies(Source.person("Ana Lund"), "the bridge is shut")))
                .isEqualTo("Ana Lund denies that the bridge is shut");
    }

    @Test
    void whoDoesNotHoldItIsNotSaidToDenyIt() {
        Attribution doubts = Attribution.builder()
                .claim(Claim.of("the bridge is safe"))
                .chain(Chain.from(Source.person("Ana Lund")))
                .factuality(Factuality.CT_MINUS)
                .build();
        assertThat(title(doubts)).isEqualTo("Ana Lund does not hold that the bridge is safe");
    }

    @Test
    void anActFollowsItsActorWithoutAColon() {
        Attribution rejected = read(
                Source.person("Ana Lund"),
                "Lund rejected the plan of the council",
                "Lund",
                "rejected",
                "the plan of the council");
        assertThat(title(rejected)).isEqualTo("Ana Lund rejected the plan of the council");
    }

    @Test
    void whereWordsStandBetweenTheArticlesOwnAreGiven() {
        Attribution sees = read(OFFICIALS, "They see that as a threat to trade", "They", "see", "a threat to trade");
        assertThat(title(sees)).isEqualTo("Officials in Norland see that as a threat to trade");
    }

    @Test
    void whereTheSourceStandsBehindTheSentenceIsQuoted() {
        Attribution told =
                read(OFFICIALS, "No sale of boats, officials announced", "officials", "announced", "No sale of boats");
        assertThat(title(told)).isEqualTo("Officials in Norland: “No sale of boats, officials announced”");
    }

    @Test
    void wordsThatPointElsewhereAreQuotedAndNoNameIsMadeOfThem() {
        Source another = Source.unnamed("another");
        assertThat(title(says(another, "the bridge is open")))
                .isEqualTo("“Another”, not named here: the bridge is open");
        assertThat(title(says(Source.unnamed("one senior official"), "the bridge is open")))
                .isEqualTo("One senior official: the bridge is open");
    }

    @Test
    void ofManySpeakersTheFirstAreNamed() {
        ImmutableList<Attribution> all =
                ImmutableList.of("Ana Lund", "Bo Hagen", "Cai Moe", "Dag Ruud", "Eva Sand").stream()
                        .map(name -> says(Source.person(name), "the bridge is open"))
                        .collect(ImmutableList.toImmutableList());
        assertThat(ClaimTitle.of(ClaimGroup.of(all)))
                .isEqualTo("Ana Lund, Bo Hagen, Cai Moe and 2 more: the bridge is open");
    }
}
