package dev.hearsay.extract.attribution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TextFile;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lexicon's sections line by line. */
final class CueLexiconReader {

    private static final Pattern HEAD = Pattern.compile("\\[(verb|noun|adjective) (\\S+)]");
    private static final Pattern SETTING = Pattern.compile("(act|fact|frames)\\s*=\\s*(.*)");
    private static final CharMatcher FORM = CharMatcher.anyOf("[]=");
    /** What a cue can take besides a plain preposition. */
    private static final ImmutableSet<String> COMPLEMENTS =
            ImmutableSet.of("that", "quote", "to", "objto", "obj", "as", "so", "none");

    private static final ImmutableSet<String> PREPOSITIONS = ImmutableSet.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "at",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "besides",
            "between",
            "beyond",
            "by",
            "concerning",
            "despite",
            "down",
            "during",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "like",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "regarding",
            "since",
            "through",
            "throughout",
            "to:pp",
            "toward",
            "towards",
            "under",
            "until",
            "up",
            "upon",
            "via",
            "with",
            "within",
            "without");
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final ImmutableListMultimap.Builder<String, CueSense> verbs = ImmutableListMultimap.builder();
    private final ImmutableListMultimap.Builder<String, CueSense> nouns = ImmutableListMultimap.builder();
    private final ImmutableListMultimap.Builder<String, CueSense> adjectives = ImmutableListMultimap.builder();
    private WordClass wordClass = WordClass.VERB;
    private String family = "";
    private SpeechAct act = SpeechAct.SAYS;
    private Factuality factuality = Factuality.CT_PLUS;
    private ImmutableSet<String> frames = ImmutableSet.of();

    private CueLexiconReader() {}

    static CueLexicon read(TextFile from) {
        CueLexiconReader reader = new CueLexiconReader();
        int number = 0;
        for (String line : from.lines()) {
            reader.line(++number, line.trim());
        }
        ImmutableListMultimap<String, CueSense> verbs = reader.verbs.build();
        ImmutableListMultimap<String, CueSense> nouns = reader.nouns.build();
        ImmutableListMultimap<String, CueSense> adjectives = reader.adjectives.build();
        return (wordClass, lemma) -> switch (wordClass) {
            case VERB -> verbs.get(lemma);
            case NOUN -> nouns.get(lemma);
            case ADJECTIVE -> adjectives.get(lemma);
        };
    }

    private ImmutableListMultimap.Builder<String, CueSense> section() {
        return switch (wordClass) {
            case VERB -> verbs;
            case NOUN -> nouns;
            case ADJECTIVE -> adjectives;
        };
    }

    private void line(int number, String line) {
        Matcher head = HEAD.matcher(line);
        Matcher setting = SETTING.matcher(line);
        if (head.matches()) {
            wordClass = WordClass.valueOf(head.group(1).toUpperCase(Locale.ROOT));
            family = head.group(2);
            act = SpeechAct.SAYS;
            factuality = Factuality.CT_PLUS;
            frames = ImmutableSet.of();
        } else if (setting.matches()) {
            set(number, setting.group(1), setting.group(2));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            words(number, line);
        }
    }

    private void set(int number, String name, String value) {
        try {
            switch (name) {
                case "act" -> act = SpeechAct.valueOf(value);
                case "fact" -> factuality = Factuality.ofCode(value);
                default -> frames = frames(value);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + name + ": " + e.getMessage(), e);
        }
    }

    private static ImmutableSet<String> frames(String value) {
        ImmutableSet<String> frames = ImmutableSet.copyOf(COMMAS.split(value));
        for (String frame : frames) {
            checkArgument(
                    COMPLEMENTS.contains(frame) || PREPOSITIONS.contains(frame),
                    "\"%s\" is none of %s, and no preposition (\"to:pp\" is the preposition \"to\")",
                    frame,
                    COMPLEMENTS);
        }
        return frames;
    }

    private void words(int number, String line) {
        checkArgument(
                FORM.matchesNoneOf(line),
                "line %s: \"%s\" is no head, setting or word: a head is [verb say], [noun say] or [adjective say],"
                        + " a setting act = …, fact = … or frames = …",
                number,
                line);
        checkArgument(!family.isEmpty(), "line %s: a head such as [verb say] must stand before the first word", number);
        checkArgument(!frames.isEmpty(), "line %s: frames must be set before the words of a section", number);
        CueSense sense = new CueSense(family, act, factuality, frames);
        for (String word : BLANKS.split(line)) {
            section().put(word.toLowerCase(Locale.ROOT).replace('_', ' '), sense);
        }
    }
}
