package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.hearsay.extract.relate.WordScanner.Kind;
import dev.hearsay.extract.relate.WordScanner.Word;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The closed sets of words that keep two claims apart: "men" and "women", "first" and "second quarter". */
final class ContrastSets {
    /** What it means that two claims are on different sides of a set. */
    enum Contrast {
        NONE,
        /** One says less of the same. */
        LESS,
        /** Both cannot be. */
        AGAINST,
        /** They speak of other people or things. */
        OTHER
    }

    /** What must stand behind two words for them to be set against each other. */
    private enum Behind {
        ANYTHING,
        SAME_WORD,
        NUMBER
    }

    private record Rule(Contrast contrast, Behind behind) {}

    private record Side(int rule, int side) {}

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter SIDES = Splitter.on('|');
    private static final Splitter PARTS = Splitter.on('-').omitEmptyStrings();
    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of(
            "the", "a", "an", "of", "his", "her", "its", "their", "our", "this", "that", "these", "those");
    private static final String NUMBER = "#";

    private static final ImmutableList<Rule> RULES;
    private static final ImmutableListMultimap<String, Side> BY_WORD;

    static {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        ImmutableListMultimap.Builder<String, Side> byWord = ImmutableListMultimap.builder();
        int rule = 0;
        for (String line : Resources.lines("contrasts.txt")) {
            int colon = line.indexOf(':');
            rules.add(rule(line.substring(0, colon)));
            int side = 0;
            for (String words : SIDES.split(line.substring(colon + 1))) {
                for (String word : WORDS.split(words)) {
                    byWord.put(word, new Side(rule, side));
                }
                side++;
            }
            rule++;
        }
        RULES = rules.build();
        BY_WORD = byWord.build();
    }

    private ContrastSets() {}

    private static Rule rule(String kind) {
        return switch (kind) {
            case "other" -> new Rule(Contrast.OTHER, Behind.ANYTHING);
            case "other-before" -> new Rule(Contrast.OTHER, Behind.SAME_WORD);
            case "against" -> new Rule(Contrast.AGAINST, Behind.ANYTHING);
            case "against-before" -> new Rule(Contrast.AGAINST, Behind.SAME_WORD);
            case "against-number" -> new Rule(Contrast.AGAINST, Behind.NUMBER);
            case "less-before" -> new Rule(Contrast.LESS, Behind.SAME_WORD);
            default -> throw new IllegalStateException("contrasts.txt has the unknown kind " + kind);
        };
    }

    /** {@return the sides that some words are on, by the set and what stands behind them} */
    static ImmutableSetMultimap<Long, Integer> read(List<Word> words) {
        List<String> forms = words.stream().flatMap(ContrastSets::forms).toList();
        ImmutableSetMultimap.Builder<Long, Integer> found = ImmutableSetMultimap.builder();
        for (int i = 0; i < forms.size(); i++) {
            for (Side side : BY_WORD.get(forms.get(i))) {
                long behind = behind(RULES.get(side.rule()).behind(), forms, i + 1);
                if (behind >= 0) {
                    found.put((long) side.rule() << Integer.SIZE | behind, side.side());
                }
            }
        }
        return found.build();
    }

    /** "First-quarter" is two words, "left-wing" one. */
    private static Stream<String> forms(Word word) {
        if (word.kind() == Kind.NUMBER) {
            return Stream.of(NUMBER);
        }
        return BY_WORD.containsKey(word.form()) ? Stream.of(word.form()) : PARTS.splitToStream(word.form());
    }

    /** {@return what stands behind, as far as it matters, or -1 if it is not what must stand there} */
    private static long behind(Behind behind, List<String> forms, int from) {
        if (behind == Behind.ANYTHING) {
            return 0;
        }
        int at = from;
        while (at < forms.size() && ARTICLES.contains(forms.get(at))) {
            at++;
        }
        boolean number = at < forms.size() && forms.get(at).equals(NUMBER);
        if (at == forms.size() || number != (behind == Behind.NUMBER)) {
            return -1;
        }
        return number
                ? 0
                : Integer.toUnsignedLong(Lexicon.ENGLISH.base(forms.get(at)).hashCode());
    }

    /** {@return the gravest contrast between two wordings} */
    static Contrast between(Wording a, Wording b) {
        Contrast gravest = Contrast.NONE;
        for (Long set : a.contrasts.keySet()) {
            ImmutableSet<Integer> yours = b.contrasts.get(set);
            if (!yours.isEmpty() && Collections.disjoint(a.contrasts.get(set), yours)) {
                Contrast contrast = RULES.get((int) (set >> Integer.SIZE)).contrast();
                gravest = contrast.compareTo(gravest) > 0 ? contrast : gravest;
            }
        }
        return gravest;
    }
}
