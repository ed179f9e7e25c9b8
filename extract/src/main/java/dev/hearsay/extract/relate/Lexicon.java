package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What the relation of two wordings needs to know of English words: their stems, kin, opposites, cues and rarity. */
final class Lexicon {
    /** Bits of {@code Entry.cues}, one for each kind of line in {@code cues.txt}. */
    enum Cue {
        NEGATOR(0),
        PRIVATIVE(1),
        DENIAL(2),
        DISMISSAL(3),
        HEDGE(4),
        REPORT(5),
        FUTURE(6),
        MODAL(7),
        APPROXIMATE(8),
        FUNCTION(9),
        NORM(10),
        DEGREE(11),
        ESTIMATE(12),
        TELLING(13),
        UNIVERSAL(14),
        POSSIBLE(15),
        LATER(16),
        BEGUN(17),
        COMPLETED(18),
        DROPPED(19),
        DELAYED(20);

        /** The place of its count. */
        final int index;

        Cue(int index) {
            this.index = index;
        }

        int bit() {
            return 1 << index;
        }
    }

    /** What is known of one word or phrase; the arrays are ascending and never written. */
    static final class Entry {
        static final Entry NONE = new Draft().finished();

        /** Sets it is in. */
        final int[] synonyms;
        /** Sides of opposites it is on; a side and its opposite differ in the last bit only. */
        final int[] sides;
        /** Lists it is the wider word of. */
        final int[] wide;
        /** Lists it is a narrower word of. */
        final int[] narrow;

        private final int cues;

        private Entry(Draft draft) {
            this.synonyms = Ints.toArray(draft.synonyms);
            this.sides = Ints.toArray(draft.sides);
            this.wide = Ints.toArray(draft.wide);
            this.narrow = Ints.toArray(draft.narrow);
            this.cues = draft.cues;
        }

        boolean hasKin() {
            return synonyms.length + wide.length + narrow.length > 0;
        }

        boolean is(Cue cue) {
            return (cues & cue.bit()) != 0;
        }
    }

    private static final class Draft {
        final TreeSet<Integer> synonyms = new TreeSet<>();
        final TreeSet<Integer> sides = new TreeSet<>();
        final TreeSet<Integer> wide = new TreeSet<>();
        final TreeSet<Integer> narrow = new TreeSet<>();
        int cues;

        Entry finished() {
            return new Entry(this);
        }
    }

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();
    private static final Splitter PARTS = Splitter.on('_');
    /** Before a form that the stemmer would make the same as that of another word. */
    private static final String AS_IT_IS = "=";

    private static final double RARE = StrictMath.log(442_544 / 2.0);
    private static final double HALF_LOG_2 = StrictMath.log(2) / 2;

    /** The lexicon that ships with this package. */
    static final Lexicon ENGLISH = new Lexicon();

    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<ImmutableList<String>>> phrases = new HashMap<>();
    private final Map<String, Double> counts = new HashMap<>();

    private Lexicon() {
        readIrregular();
        Map<String, Draft> drafts = new HashMap<>();
        readSynonyms(drafts);
        readAntonyms(drafts);
        readBroader(drafts);
        readCues(drafts);
        readPhrases(drafts);
        drafts.forEach((word, draft) -> entries.put(word, draft.finished()));
        phrases.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
        readFrequencies();
    }

    /** {@return the form that all forms of a word share} */
    String base(String lower) {
        String regular = irregular.getOrDefault(lower, lower);
        return regular.startsWith(AS_IT_IS) ? regular.substring(AS_IT_IS.length()) : new PorterStemmer().stem(regular);
    }

    Entry entry(String base) {
        return entries.getOrDefault(base, Entry.NONE);
    }

    /** {@return the phrases that begin with a word, the longest first} */
    List<ImmutableList<String>> phrasesFrom(String base) {
        return phrases.getOrDefault(base, ImmutableList.of());
    }

    /** {@return how telling a word is: the logarithm of its rarity in running text} */
    double weight(String base) {
        Double count = counts.get(base);
        return count == null ? RARE : Math.max(0.1, RARE - StrictMath.log(count));
    }

    private void readIrregular() {
        for (String line : Resources.lines("irregular.txt")) {
            int colon = line.indexOf(':');
            for (String form : WORDS.split(line.substring(0, colon))) {
                irregular.putIfAbsent(form, line.substring(colon + 1).trim());
            }
        }
    }

    private void readSynonyms(Map<String, Draft> drafts) {
        int set = 0;
        for (String line : Resources.lines("synonyms.txt")) {
            for (String word : WORDS.split(line)) {
                draft(drafts, word).synonyms.add(set);
            }
            set++;
        }
    }

    private void readAntonyms(Map<String, Draft> drafts) {
        int side = 0;
        for (String line : Resources.lines("antonyms.txt")) {
            int bar = line.indexOf('|');
            for (String word : WORDS.split(line.substring(0, bar))) {
                draft(drafts, word).sides.add(side);
            }
            for (String word : WORDS.split(line.substring(bar + 1))) {
                draft(drafts, word).sides.add(side + 1);
            }
            side += 2;
        }
    }

    private void readBroader(Map<String, Draft> drafts) {
        int list = 0;
        for (String line : Resources.lines("broader.txt")) {
            int colon = line.indexOf(':');
            for (String word : WORDS.split(line.substring(0, colon))) {
                draft(drafts, word).wide.add(list);
            }
            for (String word : WORDS.split(line.substring(colon + 1))) {
                draft(drafts, word).narrow.add(list);
            }
            list++;
        }
    }

    private void readCues(Map<String, Draft> drafts) {
        for (String line : Resources.lines("cues.txt")) {
            int colon = line.indexOf(':');
            Cue cue = Cue.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : WORDS.split(line.substring(colon + 1))) {
                draft(drafts, word).cues |= cue.bit();
            }
        }
    }

    /** The crimes that are named in several words are one unit. */
    private void readPhrases(Map<String, Draft> drafts) {
        Resources.lines("crimes.txt").stream()
                .flatMap(WORDS::splitToStream)
                .filter(word -> word.indexOf('_') > 0)
                .forEach(phrase -> draft(drafts, phrase));
    }

    private Draft draft(Map<String, Draft> drafts, String word) {
        List<String> parts = new ArrayList<>();
        PARTS.split(word).forEach(part -> parts.add(base(part)));
        if (parts.size() > 1) {
            List<ImmutableList<String>> known = phrases.computeIfAbsent(parts.get(0), k -> new ArrayList<>());
            ImmutableList<String> phrase = ImmutableList.copyOf(parts);
            if (!known.contains(phrase)) {
                known.add(phrase);
            }
        }
        return drafts.computeIfAbsent(String.join("_", parts), k -> new Draft());
    }

    private void readFrequencies() {
        for (String line : Resources.lines("frequencies.txt")) {
            int colon = line.indexOf(':');
            double count = StrictMath.exp(Integer.parseInt(line.substring(0, colon)) * HALF_LOG_2);
            for (String word : WORDS.split(line.substring(colon + 1))) {
                counts.merge(base(word), count, Double::sum);
            }
        }
    }
}
