package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.relate.Lexicon.Cue;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Crimes as nouns and as verbs. "Denies theft" is about "had stolen two cars", where the one is said by whom the other
 * is about.
 */
final class Crimes {
    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter PARTS = Splitter.on('_');
    private static final ImmutableMap<String, Integer> BY_WORD = byWord();

    private Crimes() {}

    private static ImmutableMap<String, Integer> byWord() {
        ImmutableMap.Builder<String, Integer> crimes = ImmutableMap.builder();
        int crime = 0;
        for (String line : Resources.lines("crimes.txt")) {
            for (String word : SPACES.split(line)) {
                crimes.put(base(word), crime);
            }
            crime++;
        }
        return crimes.buildKeepingLast();
    }

    private static String base(String word) {
        return PARTS.splitToStream(word).map(Lexicon.ENGLISH::base).collect(Collectors.joining("_"));
    }

    /** {@return the crimes that some units name, ascending} */
    static int[] in(String[] bases) {
        return Arrays.stream(bases)
                .flatMap(base -> Stream.ofNullable(BY_WORD.get(base)))
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
    }

    /** {@return whether one of the two denies the crime that the other tells of its speaker} */
    static boolean denied(ComparedPair pair) {
        return !pair.setApart() && (denies(pair.a, pair.b) || denies(pair.b, pair.a));
    }

    private static boolean denies(PreparedStatement denial, PreparedStatement charge) {
        return Wording.shared(denial.wording().crimes, charge.wording().crimes) > 0
                && denial.wording().crimes.length == 1
                && isDenial(denial)
                && !isDenial(charge)
                && !SpeechContext.denies(charge)
                && !SpeechContext.silent(charge)
                && !charge.negatedWords()
                && ofTheSpeaker(denial, charge)
                && !ofAnotherVictim(denial, charge);
    }

    /** {@return whether each names somebody, besides the accused, whom the other does not} */
    private static boolean ofAnotherVictim(PreparedStatement denial, PreparedStatement charge) {
        Set<String> accused = denial.attribution()
                .map(said -> said.chain().origin().name())
                .map(name -> Set.copyOf(SPACES.splitToList(name.toLowerCase(Locale.ROOT))))
                .orElse(Set.of());
        Set<String> mine = capitalised(denial.wording());
        Set<String> theirs = capitalised(charge.wording());
        theirs.removeAll(accused);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private static Set<String> capitalised(Wording wording) {
        return Arrays.stream(wording.content)
                .mapToObj(unit -> wording.text.substring(wording.start[unit], wording.end[unit]))
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** "Denies murder", as what somebody does. */
    private static boolean isDenial(PreparedStatement statement) {
        Wording wording = statement.wording();
        return SpeechContext.is(statement, SpeechAct.DENIES) && wording.size() > 0 && wording.entry[0].is(Cue.DENIAL);
    }

    private static boolean ofTheSpeaker(PreparedStatement denial, PreparedStatement charge) {
        boolean done = charge.claim().actor().isPresent()
                && denial.attribution()
                        .map(said -> said.chain().origin().lastPrincipal().id())
                        .equals(charge.claim()
                                .actor()
                                .map(actor -> actor.lastPrincipal().id()));
        return done || RelationFeatures.namesSpeaker(charge, denial);
    }
}
