package dev.hearsay.extract.relate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.Ints;
import dev.hearsay.extract.relate.Lexicon.Cue;
import dev.hearsay.extract.relate.Lexicon.Entry;
import dev.hearsay.extract.relate.WordScanner.Kind;
import dev.hearsay.extract.relate.WordScanner.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Makes a {@link Wording} of a text; serves once. */
final class WordingPreparer {
    /** Words beyond this many are not compared, so that no text makes pairs slow. */
    static final int MOST_WORDS = 400;

    private static final Splitter LETTERS =
            Splitter.on(CharMatcher.inRange('a', 'z').negate()).omitEmptyStrings();
    private static final int GRAM = 4;
    private static final int NEGATION_REACH = 6;
    /** Of so few words too many may be names for the capitals to say that it is a title. */
    private static final int FEW = 3;

    private static final double TITLE_CASE = 0.6;
    /**
     * A word that opens a sentence with a capital is a name if it is rarer: ten times at most in the counts of words.
     */
    private static final double RARE = 10;

    private static final ImmutableSet<String> CLAUSE_ENDS = ImmutableSet.of(
            ",", ";", ":", ".", "!", "?", "but", "although", "though", "because", "while", "and", "which");

    final String text;
    String[] base = new String[0];
    int[] key = new int[0];
    Entry[] entry = new Entry[0];
    float[] weight = new float[0];
    int[] flags = new int[0];
    int[] start = new int[0];
    int[] end = new int[0];
    int[] content = new int[0];
    double mass;
    int[] grams = new int[0];
    ImmutableList<Amount> amounts = ImmutableList.of();
    CalendarWords calendar = CalendarWords.NONE;
    final int[] cues = new int[Cue.values().length];
    boolean question;
    int[] pieces = new int[0];
    final BitSet grammar;
    Pronouns pronouns = Pronouns.NONE;
    final ImmutableSetMultimap<Long, Integer> contrasts;

    private final Lexicon lexicon = Lexicon.ENGLISH;
    private final List<Word> words;
    private final ScaledNumbers numbers;
    private final String[] bases;
    private final List<WordUnit> units = new ArrayList<>();

    private WordingPreparer(String text) {
        this.text = text;
        this.words = WordScanner.scan(text, MOST_WORDS);
        this.numbers = new ScaledNumbers(words);
        this.grammar = WordFeatures.grammar(words);
        this.contrasts = ContrastSets.read(words);
        this.bases = new String[words.size()];
        for (int i = 0; i < bases.length; i++) {
            Word word = words.get(i);
            bases[i] = word.kind() == Kind.WORD ? lexicon.base(word.form()) : word.form();
        }
    }

    static Wording prepare(String text) {
        WordingPreparer preparer = new WordingPreparer(text);
        preparer.joinPhrases();
        preparer.nameNames();
        preparer.calendar = CalendarReader.read(preparer.units);
        preparer.negate();
        preparer.markContent();
        preparer.pronouns = PronounReader.read(preparer.words, preparer.units);
        preparer.amounts = AmountReader.read(preparer.units);
        preparer.pack();
        preparer.cutGrams();
        preparer.cutPieces();
        return new Wording(preparer);
    }

    private void joinPhrases() {
        for (int i = 0; i < bases.length; ) {
            int length = numbers.length(i);
            if (length > 0) {
                addNumber(i, length);
            } else {
                length = words.get(i).kind() == Kind.WORD ? phraseLength(i) : 1;
                addWords(i, length);
            }
            i += length;
        }
    }

    private int phraseLength(int from) {
        for (ImmutableList<String> phrase : lexicon.phrasesFrom(bases[from])) {
            if (from + phrase.size() <= bases.length && matches(phrase, from)) {
                return phrase.size();
            }
        }
        return 1;
    }

    private boolean matches(ImmutableList<String> phrase, int from) {
        for (int k = 1; k < phrase.size(); k++) {
            if (!phrase.get(k).equals(bases[from + k])) {
                return false;
            }
        }
        return true;
    }

    private void addNumber(int from, int length) {
        Word first = words.get(from);
        BigDecimal value = numbers.value(from, length);
        String digits = value.stripTrailingZeros().toPlainString();
        boolean one = length == 1 && first.form().equals("one");
        WordUnit unit = new WordUnit(one ? "one" : digits, first, words.get(from + length - 1));
        unit.value = value.doubleValue();
        unit.flags |= Wording.NUMBER;
        units.add(unit);
    }

    private void addWords(int from, int length) {
        String base =
                length == 1 ? bases[from] : String.join("_", List.of(bases).subList(from, from + length));
        WordUnit unit = new WordUnit(base, words.get(from), words.get(from + length - 1));
        unit.entry = lexicon.entry(base);
        units.add(unit);
    }

    /** A capital letter marks a name, unless it opens a sentence or the whole wording is in title case. */
    private void nameNames() {
        long words = units.stream().filter(u -> !u.mark() && !stop(u)).count();
        long capitals =
                units.stream().filter(u -> u.first.capital() && !stop(u)).count();
        if (words > FEW && capitals > TITLE_CASE * words) {
            return;
        }
        boolean opening = true;
        for (WordUnit unit : units) {
            if (unit.first.capital() && (!opening || rare(unit)) && !stop(unit)) {
                unit.flags |= Wording.NAME;
            }
            opening = unit.mark() ? ".!?\":".contains(unit.base) : false;
        }
    }

    private boolean rare(WordUnit unit) {
        return lexicon.weight(unit.base) > RARE;
    }

    private static boolean stop(WordUnit unit) {
        return unit.entry.is(Cue.FUNCTION);
    }

    /** A negator turns the content that follows it up to the end of its clause, or six units on. */
    private void negate() {
        int left = 0;
        for (WordUnit unit : units) {
            if (unit.entry.is(Cue.NEGATOR) || unit.entry.is(Cue.PRIVATIVE)) {
                left = NEGATION_REACH;
            } else if (CLAUSE_ENDS.contains(unit.base)) {
                left = 0;
            } else if (left > 0) {
                unit.flags |= Wording.NEGATED;
                left--;
            }
        }
    }

    private void markContent() {
        for (WordUnit unit : units) {
            boolean empty = stop(unit)
                    || unit.entry.is(Cue.NEGATOR)
                    || (unit.mark() && !unit.base.equals("%") && !unit.currency());
            if (!empty) {
                unit.flags |= Wording.CONTENT;
            }
            for (Cue cue : Cue.values()) {
                cues[cue.index] += unit.entry.is(cue) ? 1 : 0;
            }
            question |= unit.base.equals("?");
        }
    }

    private void pack() {
        List<WordUnit> kept = units.stream()
                .filter(u -> !u.mark() || (u.flags & Wording.CONTENT) != 0)
                .toList();
        int n = kept.size();
        base = new String[n];
        key = new int[n];
        entry = new Entry[n];
        weight = new float[n];
        flags = new int[n];
        start = new int[n];
        end = new int[n];
        List<Integer> contents = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            WordUnit unit = kept.get(i);
            base[i] = unit.base;
            key[i] = unit.base.hashCode();
            entry[i] = unit.entry;
            weight[i] = (float) lexicon.weight(unit.base);
            flags[i] = unit.flags;
            start[i] = unit.first.start();
            end[i] = unit.last.end();
            if ((unit.flags & Wording.CONTENT) != 0) {
                contents.add(i);
                mass += weight[i];
            }
        }
        content = Ints.toArray(contents);
    }

    private void cutGrams() {
        StringBuilder line = new StringBuilder(" ");
        for (Word word : words) {
            if (word.kind() != Kind.MARK) {
                line.append(word.form()).append(' ');
            }
        }
        int[] hashes = new int[Math.max(0, line.length() - GRAM + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 0;
            for (int k = i; k < i + GRAM; k++) {
                hash = 31 * hash + line.charAt(k);
            }
            hashes[i] = hash;
        }
        grams = Wording.distinct(hashes);
    }

    private void cutPieces() {
        WordVectors vectors = WordVectors.english();
        pieces = words.stream()
                .filter(word -> word.kind() == Kind.WORD)
                .flatMap(word -> LETTERS.splitToStream(word.form()))
                .flatMapToInt(form -> Arrays.stream(vectors.pieces(form)))
                .toArray();
    }
}
