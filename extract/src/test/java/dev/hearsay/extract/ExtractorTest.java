package dev.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Person;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
    private static final Extractor EXTRACTOR = Extractor.english();
    private static final Outlet PAPER = Source.outlet("Coast Herald");

    private static Document.Builder article(String text) {
        return Document.builder().id(new DocumentId("article.txt")).text(text).outlet(PAPER);
    }

    private static List<Attribution> read(String text) {
        return EXTRACTOR.extract(article(text).build()).attributions();
    }

    private static Attribution only(String text) {
        List<Attribution> found = read(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void oneAndEightThreadsReadTheSame() throws Exception {
        List<Document> documents = IntStream.range(0, 64)
                .mapToObj(i -> article("Danish Health Minister Lone Dahl said the vaccine of plant " + i
                                + " was safe. Dahl said deliveries would start on Monday. \"We are ready,\" she said.")
                        .id(new DocumentId("article-" + i))
                        .build())
                .toList();
        assertThat(readBy(8, documents)).isEqualTo(readBy(1, documents));
    }

    private static List<String> readBy(int threads, List<Document> documents) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<String>> tasks = documents.stream()
                    .map(document -> (Callable<String>)
                            () -> EXTRACTOR.extract(document).attributions().toString())
                    .toList();
            List<String> read = new ArrayList<>();
            for (Future<String> future : executor.invokeAll(tasks)) {
                read.add(future.get());
            }
            return read;
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void anIndirectStatementWithRoleAndNationality() {
        Attribution said = only("Norwegian Energy Minister Kari Holm said the pipeline would reopen in March.");
        assertThat(said.chain().origin()).isInstanceOfSatisfying(Person.class, minister -> {
            assertThat(minister.name()).isEqualTo("Kari Holm");
            assertThat(minister.principal()).map(Source::name).contains("Government of Norway");
        });
        assertThat(said.chain().publisher()).contains(PAPER);
        assertThat(said.claim().wording()).isEqualTo("the pipeline would reopen in March");
        assertThat(said.form()).isEqualTo(QuoteForm.INDIRECT);
    }

    @Test
    void aSurnameAndAPronounMeanThePersonIntroducedBefore() {
        List<Attribution> found = read("Danish Health Minister Lone Dahl said the vaccine was safe. "
                + "Dahl said deliveries would start on Monday. \"We are ready,\" she said.");
        assertThat(found)
                .hasSize(3)
                .allSatisfy(a -> assertThat(a.chain().origin().name()).isEqualTo("Lone Dahl"));
        assertThat(found.get(2).form()).isEqualTo(QuoteForm.DIRECT);
    }

    @Test
    void aCapitalStandsForItsGovernment() {
        Attribution said = only("Oslo said it had withdrawn the offer.");
        assertThat(said.chain().origin().name()).isEqualTo("Government of Norway");
        assertThat(said.claim().actor()).map(Source::name).contains("Government of Norway");
    }

    @Test
    void aSpokesmanWithoutANameStaysUnnamed() {
        Attribution said = only("A spokesman for the Greek Coast Guard said two boats were missing.");
        assertThat(said.chain().origin()).isInstanceOfSatisfying(UnnamedSource.class, unnamed -> {
            assertThat(unnamed.group()).isFalse();
            assertThat(unnamed.affiliation()).isPresent();
            assertThat(unnamed.document()).contains(new DocumentId("article.txt"));
        });
    }

    @Test
    void aPluralWithoutANameIsOneGroup() {
        Attribution said = only("Two diplomats said the envoy had left the talks.");
        assertThat(said.chain().origin())
                .isInstanceOfSatisfying(
                        UnnamedSource.class,
                        unnamed -> assertThat(unnamed.group()).isTrue());
    }

    @Test
    void whoeverIsNamedLaterInTheTextIsNotASecondSource() {
        List<Attribution> found = read("A senior prosecutor said charges would follow. "
                + "The remarks came from Ana Reyes, a prosecutor in Lima. Reyes said the files were ready.");
        assertThat(found).extracting(a -> a.chain().origin().name()).containsOnly("Ana Reyes");
    }

    @Test
    void toTellAnAgencyPutsTheAgencyOnTheChain() {
        Attribution told = only("The bridge has been closed, engineer Otto Braun told Reuters.");
        assertThat(told.chain().describe()).isEqualTo("Coast Herald ← Reuters ← Otto Braun");
        assertThat(told.contact()).isEqualTo(Contact.SHOWN);
    }

    @Test
    void aWireCopyPutsTheAgencyBeforeThePublisher() {
        Document copy = article("Minister Kari Holm said the mine would close.")
                .addDerivations(Derivation.of(DerivationKind.WIRE_COPY, Source.outlet("Reuters")))
                .build();
        Attribution said = EXTRACTOR.extract(copy).attributions().get(0);
        assertThat(said.chain().describe()).isEqualTo("Coast Herald ← Reuters ← Kari Holm");
        assertThat(said.derivation()).isPresent();
    }

    @Test
    void withoutADateOfPublicationNothingIsDated() {
        assertThat(only("Mayor Eva Lund said on Friday that the road was open.").said())
                .isEqualTo(TemporalExtent.unknown());
    }

    @Test
    void aWeekdayIsTheLastOneBeforePublication() {
        Document dated = article("Mayor Eva Lund said on Friday that the road was open.")
                .published(TemporalExtent.parse("2021-05-18"))
                .publishedFrom(MetadataOrigin.GIVEN)
                .build();
        assertThat(EXTRACTOR.extract(dated).attributions().get(0).said()).isEqualTo(TemporalExtent.parse("2021-05-14"));
    }

    @Test
    void aQuotationOfSeveralSentencesMakesSeveralClaims() {
        List<Attribution> found =
                read("\"The northern gate is open. The southern gate stays closed,\" guard Tom Hale said.");
        assertThat(found)
                .extracting(a -> a.claim().wording())
                .containsExactly("The northern gate is open", "The southern gate stays closed");
    }

    @Test
    void aDenialIsADenial() {
        Attribution denied = only("Company director Ines Vidal denied that the plant had leaked oil.");
        assertThat(denied.act()).isEqualTo(SpeechAct.DENIES);
        assertThat(denied.stance()).isEqualTo(Stance.DENIES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            five hundred people had died               | 500 people
            one hundred and fifty people had died      | 150 people
            two dozen people had died                  | 24 people
            sixty-two people had died                  | 62 people
            three hundred and twelve thousand had died | 312000
            1.2 million people had died                | 1200000 people
            half a million people had died              | 500000 people
            one and a half million people had died      | 1500000 people
            several hundred people had died             | none
            on 24 October the ferry sank                | none
            in Norway 50 people had died               | 50 people
            a million people had died                  | 1000000 people
            on May 5 people had died                   | none
            the fee was £310m                          | 310000000 £
            the loss was $2.5bn                        | 2500000000 $
            prices rose 32 per cent                    | 32 percent
            the train was going at 193 km/h            | 193 km/h
            the train was going at 75 miles an hour    | 75 mph
            the train had gone 75 miles                | 75 mile
            """)
    void numbersInWordsAreRead(String words, String quantity) {
        assertThat(only("Company director Ines Vidal said that " + words + ".")
                        .claim()
                        .quantities())
                .extracting(Object::toString)
                .isEqualTo(quantity.equals("none") ? List.of() : List.of(quantity));
    }

    @Test
    void numbersAreReadWithWhatTheyCount() {
        Attribution said = only("Police chief Omar Said said about 50 people had been arrested.");
        assertThat(said.claim().quantities()).extracting(Object::toString).containsExactly("about 50 people");
    }

    @Test
    void ofALongerQuotationEachSentenceIsWhatItIs() {
        List<Attribution> said = read(
                "\"This was no lapse. I do not judge anyone. If we lose, I will go. It was a habit,\" Ida Berg said.");
        assertThat(said)
                .extracting(a -> a.claim().polarity())
                .containsExactly(Polarity.NEGATIVE, Polarity.NEGATIVE, Polarity.POSITIVE, Polarity.POSITIVE);
        assertThat(said.get(2).claim().kind()).isEqualTo(ClaimKind.HYPOTHETICAL);
        assertThat(said.get(3).claim().kind()).isEqualTo(ClaimKind.FACT);
    }

    @Test
    void aMonthIsNoPossibility() {
        Attribution wrote = only("Ida Berg said she had written to the plant in May.");
        assertThat(wrote.factuality()).isEqualTo(Factuality.CT_PLUS);
        assertThat(wrote.claim().kind()).isEqualTo(ClaimKind.FACT);
    }

    @Test
    void whatWasNeverSeenIsNoSight() {
        assertThat(only("Ida Berg said she had seen the leak.").basis()).isEqualTo(Basis.SAW);
        assertThat(only("Ida Berg said she had never seen the leak.").basis()).isNotEqualTo(Basis.SAW);
    }

    @Test
    void whoOnlyAPronounNamesMakesNoRumour() {
        assertThat(only("It warned that prices would rise.").claim().kind()).isEqualTo(ClaimKind.FORECAST);
    }

    @Test
    void everyAttributionShowsItsWords() {
        String text = "\"It is late,\" said Ida Berg. According to Reuters, the port is shut.";
        assertThat(read(text))
                .isNotEmpty()
                .allSatisfy(a ->
                        assertThat(a.evidence().orElseThrow().holdsIn(text)).isTrue());
    }
}
