package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import dev.hearsay.extract.relate.Pronouns.Person;
import dev.hearsay.extract.relate.WordScanner.Kind;
import dev.hearsay.extract.relate.WordScanner.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through a wording once, counting what a pronoun further on may mean; serves once. */
final class PronounReader {
    static final ImmutableSet<String> FIRST_PERSON =
            ImmutableSet.of("i", "we", "my", "our", "us", "me", "mine", "ours");

    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableSetMultimap<String, String> WORDS = Resources.lines("pronouns.txt").stream()
            .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                    line -> line.substring(0, line.indexOf(':')),
                    line -> SPACES.splitToStream(line.substring(line.indexOf(':') + 1))));
    private static final ImmutableMap<String, Person> KINDS = Stream.of(Person.HE, Person.SHE, Person.IT, Person.THEY)
            .flatMap(kind ->
                    WORDS.get(kind.name().toLowerCase(Locale.ROOT)).stream().map(word -> Map.entry(word, kind)))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    /** The lists of {@code broader.txt} that hold words for people. */
    private static final int[] PERSONS = Stream.of("person", "official", "politician", "leader", "military")
            .map(Lexicon.ENGLISH::base)
            .flatMapToInt(wide -> Arrays.stream(Lexicon.ENGLISH.entry(wide).wide))
            .sorted()
            .distinct()
            .toArray();
    /** So few words can be an answer and nothing else. */
    private static final int FEW = 6;

    private final List<Word> words = new ArrayList<>();
    /** Of each word the unit that it stands in. */
    private final List<WordUnit> units = new ArrayList<>();

    private final Set<Person> found = EnumSet.noneOf(Person.class);
    /** What stands before the place that a pronoun may mean, and who. */
    private int nouns;

    private int persons;
    private boolean inNoun;
    private boolean own;
    private boolean named;
    private boolean leads;

    private PronounReader(List<Word> words, List<WordUnit> units) {
        int unit = 0;
        for (Word word : words) {
            while (units.get(unit).last.end() < word.end()) {
                unit++;
            }
            if (word.kind() != Kind.MARK) {
                this.words.add(word);
                this.units.add(units.get(unit));
            }
        }
    }

    /** Reads words, and the units they make: a word of a phrase is what the phrase is. */
    static Pronouns read(List<Word> words, List<WordUnit> units) {
        return new PronounReader(words, units).read();
    }

    private Pronouns read() {
        if (pointsBack() || is(0, "denying")) {
            found.add(Person.THAT);
        }
        for (int i = 0; i < words.size(); i++) {
            Person kind = KINDS.get(word(i));
            if (kind != null && !explained(i, kind) && !empty(i, kind)) {
                found.add(kind);
                leads |= i == 0;
            }
            own |= FIRST_PERSON.contains(word(i));
            named |= units.get(i).is(Wording.NAME);
            count(i);
        }
        return new Pronouns(Sets.immutableEnumSet(found), own || words.size() <= 1, bare(), named, leads);
    }

    private String word(int i) {
        return i < words.size() ? words.get(i).form() : "";
    }

    private boolean is(int i, String kind) {
        return WORDS.containsEntry(kind, word(i));
    }

    private boolean content(int i) {
        return i < words.size() && units.get(i).is(Wording.CONTENT);
    }

    /** "That is a lie": not "that man lied". */
    private boolean pointsBack() {
        return is(0, "that") && (is(1, "helping") || words.size() == 1);
    }

    /** Words of content in a row are one noun and its verb: a word of grammar parts it from the next. */
    private void count(int i) {
        if (!content(i)) {
            inNoun = false;
            return;
        }
        WordUnit unit = units.get(i);
        nouns += inNoun || (i == 0 && is(0, "answer")) ? 0 : 1;
        persons += unit.is(Wording.NAME) || Wording.meet(unit.entry.narrow, PERSONS, 0) ? 1 : 0;
        inNoun = true;
    }

    /** {@return whether what stands before it in the wording is what it can mean} */
    private boolean explained(int i, Person kind) {
        int before = Pronouns.PEOPLE.contains(kind) ? persons : nouns;
        if (is(i, "reflexive")) {
            return before > 0;
        }
        boolean owns = is(i, "own") && (content(i + 1) || !is(i, "object"));
        if (owns) {
            return before > 0 && !is(i - 1, "being");
        }
        return before > (is(i, "object") && i > 0 && content(i - 1) ? 1 : 0);
    }

    /** {@return whether it stands for nothing said before: "it was too early to say", "it was raining"} */
    private boolean empty(int i, Person kind) {
        if (kind != Person.IT) {
            return false;
        }
        int told = i + 1;
        boolean being = false;
        while (is(told, "helping")) {
            being |= is(told, "being");
            told++;
        }
        return is(told, "weather") || (is(told, being ? "empty" : "seeming") && opensBehind(told));
    }

    private boolean opensBehind(int told) {
        for (int i = told + 1; i < words.size(); i++) {
            if (is(i, "opener")) {
                return true;
            }
        }
        return false;
    }

    private boolean bare() {
        for (int i = 0; i < words.size(); i++) {
            if (content(i) && !is(i, "answer")) {
                return false;
            }
        }
        return words.size() <= FEW;
    }
}
