package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Span;
import dev.hearsay.extract.attribution.Speaker.Kind;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

    private static final SyntaxAnalyzer ANALYZER = SyntaxAnalyzer.installed();
    private static final AttributionExtractor EXTRACTOR = AttributionExtractor.with(ANALYZER);

    private static List<Speaker> speakers(String text) {
        ImmutableList<Sentence> sentences = ANALYZER.analyze(text);
        List<Span> mentions = new ArrayList<>();
        EXTRACTOR.read(text, sentences).forEach(reading -> mentions.addAll(reading.links()));
        ImmutableMap<Span, Speaker> resolved = SpeakerResolver.resolve(text, sentences, mentions);
        return List.copyOf(resolved.values());
    }

    @Test
    void surnamesPronounsAndRolesStandForTheFullName() {
        assertThat(speakers("Foreign Minister Anna Berg said the port was safe. Berg added that ships may sail. "
                        + "She said the pilots were back. The minister told reporters that talks would go on."))
                .hasSize(4)
                .allSatisfy(speaker -> assertThat(speaker.name()).isEqualTo("Anna Berg"))
                .extracting(Speaker::confidence)
                .startsWith(1.0)
                .endsWith(0.75);
    }

    @Test
    void theUnnamedGetTheNameTheSameTextGives() {
        assertThat(speakers("A top presidential aide said on Monday that no ferries were planned. "
                        + "\"They are not needed,\" said Viktor Kozlov, the presidential aide for trade."))
                .extracting(Speaker::name)
                .containsExactly("Viktor Kozlov", "Viktor Kozlov");
    }

    @Test
    void aCapitalStandsForItsGovernment() {
        Speaker moscow = speakers("Moscow said it would respond.").get(0);
        assertThat(moscow.kind()).isEqualTo(Kind.ORGANIZATION);
        assertThat(moscow.principal()).contains("Government of Russia");
    }

    @Test
    void aPluralIsOneGroupAndASpokesmanHasAPrincipal() {
        List<Speaker> speakers = speakers("A spokesman for the Harbour Ministry confirmed the plan. "
                + "Two senior officials said they had seen the memo.");
        assertThat(speakers.get(0).principal()).contains("the Harbour Ministry");
        assertThat(speakers.get(1).group()).isTrue();
        assertThat(speakers).extracting(Speaker::kind).containsOnly(Kind.UNNAMED);
    }

    @Test
    void pronounsKeepToTheirGender() {
        assertThat(speakers("Mr. Lind said the bridge was open. Mrs. Holm denied it. He insisted that it was. "
                        + "\"It is not,\" she said."))
                .extracting(Speaker::name)
                .containsExactly("Lind", "Holm", "Lind", "Holm");
    }

    @Test
    void aPaperIsAnOutlet() {
        assertThat(speakers("The Harbour Times reported that the ministry would decide."))
                .extracting(Speaker::kind)
                .containsExactly(Kind.OUTLET);
    }

    @Property(tries = 100)
    void anyMentionIsTaken(@ForAll String text) {
        if (!text.isEmpty()) {
            Span all = new Span(0, text.length());
            assertThat(SpeakerResolver.resolve(text, ANALYZER.analyze(text), List.of(all))
                            .size())
                    .isLessThan(2);
        }
    }
}
