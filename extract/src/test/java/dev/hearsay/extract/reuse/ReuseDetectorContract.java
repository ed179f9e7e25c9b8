package dev.hearsay.extract.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.hearsay.core.Document;
import dev.hearsay.core.ReuseKind;
import dev.hearsay.core.Span;
import dev.hearsay.core.TextReuse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.Size;

/** What every {@link ReuseDetector} must do, on texts of words and marks in any order. */
abstract class ReuseDetectorContract {
    private static final List<String> WORDS = List.of(
            "the",
            "river",
            "mayor",
            "said",
            "\"we",
            "will",
            "not\"",
            "leave.",
            "Water",
            "rose",
            "by",
            "1,204",
            "metres",
            "\u201cnever",
            "again\u201d",
            "'tis",
            "town's",
            "100%",
            "percent",
            "\n\n",
            "On",
            "Monday",
            "I",
            "us",
            "US",
            "fake",
            "bridge",
            "closed",
            "south",
            "pillar");

    abstract ReuseDetector detector();

    @Property(tries = 150)
    void theKindIsSymmetric(@ForAll("texts") String one, @ForAll("texts") String other) {
        TextReuse forth = detector().compare(Document.of("a", one), Document.of("b", other));
        TextReuse back = detector().compare(Document.of("a", other), Document.of("b", one));

        assertThat(forth.kind()).isEqualTo(back.kind());
        assertThat(forth.score()).isEqualTo(back.score());
        assertThat(forth.addedByFirst()).isEqualTo(back.addedBySecond());
        assertThat(detector().compare(Document.of("b", other), Document.of("a", one)))
                .isEqualTo(forth);
    }

    @Property(tries = 150)
    void aTextAgainstItselfIsAReprint(@ForAll("texts") String text) {
        boolean hasWords = text.chars().anyMatch(Character::isLetterOrDigit);

        assertThat(detector()
                        .compare(Document.of("a", text), Document.of("b", text))
                        .kind())
                .isEqualTo(hasWords ? ReuseKind.REPRINT : ReuseKind.INDEPENDENT);
    }

    @Property(tries = 150)
    void passagesReadEqualInBothTexts(@ForAll("pairs") Tuple2<String, String> pair) {
        TextReuse reuse = detector().compare(Document.of("a", pair.get1()), Document.of("b", pair.get2()));

        reuse.passages()
                .forEach(passage -> assertThat(words(passage.first().in(pair.get1())))
                        .isEqualTo(words(passage.second().in(pair.get2()))));
    }

    @Property(tries = 150)
    void passagesOfATextDoNotOverlap(@ForAll("pairs") Tuple2<String, String> pair) {
        TextReuse reuse = detector().compare(Document.of("a", pair.get1()), Document.of("b", pair.get2()));

        assertDisjoint(reuse.passages().stream().map(TextReuse.Passage::first).toList());
        assertDisjoint(reuse.passages().stream().map(TextReuse.Passage::second).toList());
    }

    @Property(tries = 60)
    void theOrderOfArticlesChangesNothing(@ForAll @Size(max = 8) List<@net.jqwik.api.From("texts") String> texts) {
        List<Document> documents = new ArrayList<>();
        texts.forEach(text -> documents.add(Document.of("d" + documents.size(), text)));

        ImmutableList<TextReuse> found = detector().detect(documents);

        assertThat(detector().detect(Lists.reverse(documents))).isEqualTo(found);
        assertThat(found).allMatch(reuse -> reuse.first().compareTo(reuse.second()) < 0);
    }

    @Property(tries = 60)
    void anInsertedCopyIsFound(
            @ForAll("prose") String text, @ForAll("prose") String before, @ForAll("prose") String after) {
        Document original = Document.of("a", text);
        Document copy = Document.of("b", before + " " + text + " " + after);

        assertThat(detector().candidates(List.of(original, copy)).size()).isEqualTo(1);
    }

    @Property(tries = 500)
    void anyTextIsCompared(@ForAll String one, @ForAll String other) {
        TextReuse reuse = detector().compare(Document.of("a", one), Document.of("b", other + one));

        assertThat(reuse.score()).isBetween(0.0, 1.0);
    }

    @Property(tries = 5)
    void textsOfOneWordRepeatedAreComparedInLinearTime(@ForAll("unit") String unit) {
        Document one = Document.of("a", unit.repeat(50_000));
        Document other = Document.of("b", unit.repeat(49_999) + "x");

        assertThat(detector().detect(List.of(one, other))).hasSizeLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(80).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.integers()
                .between(0, 5_000)
                .list()
                .ofMinSize(30)
                .ofMaxSize(60)
                .map(numbers ->
                        numbers.stream().map(number -> "w" + number).reduce("", (text, word) -> text + " " + word));
    }

    /** Two texts that share their middle. */
    @Provide
    Arbitrary<Tuple2<String, String>> pairs() {
        return texts().tuple3()
                .flatMap(parts -> texts().map(last ->
                        Tuple.of(parts.get1() + " " + parts.get2(), last + " " + parts.get2() + " " + parts.get3())));
    }

    @Provide
    Arbitrary<String> unit() {
        return Arbitraries.of("a ", "'a ", "\"", "\n\u201c", "\" a");
    }

    private static List<Long> words(String text) {
        return Arrays.stream(Words.of(text).hashes()).boxed().toList();
    }

    private static void assertDisjoint(List<Span> spans) {
        List<Span> sorted = spans.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i - 1).overlaps(sorted.get(i))).isFalse();
        }
    }
}
