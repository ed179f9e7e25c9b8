package dev.hearsay.dossier.words;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names sources so that they read well inside a sentence. */
public final class SourceNames {
    private static final Pattern OFFICE = Pattern.compile("(?:Government|Ministry|Department|Office) of .*");
    /** A description that begins with one of these points to words that stand elsewhere in the article. */
    private static final ImmutableSet<String> POINTING = ImmutableSet.of(
            "its", "his", "her", "their", "our", "my", "it", "he", "she", "they", "this", "that", "these", "those",
            "another", "others", "other", "some", "one", "both", "many", "several");

    private static final ImmutableSet<String> ALONE =
            ImmutableSet.of("some", "one", "both", "many", "several", "other");

    private SourceNames() {}

    /**
     * Returns a name as it stands inside a sentence.
     *
     * @param source the source
     * @return "the Government of Norland" or "a senior official"; words that only point elsewhere, such as "its
     *     authors", in quotation marks
     */
    public static String of(Source source) {
        if (source instanceof Organization && OFFICE.matcher(source.name()).matches()) {
            return "the " + source.name().replace(" of United ", " of the United ");
        }
        boolean pointing = source instanceof UnnamedSource && pointsElsewhere(source.name());
        return pointing ? "“" + source.name() + "”" : source.name();
    }

    /**
     * Returns a name as it stands in a title, where no article is near to look it up in.
     *
     * @param source the source
     * @return the name, with a word that nobody is named where its words only point elsewhere
     */
    public static String inTitle(Source source) {
        String name = of(source);
        return name.startsWith("“") && source instanceof UnnamedSource ? name + ", not named here" : name;
    }

    private static boolean pointsElsewhere(String description) {
        List<String> words = List.of(description.toLowerCase(Locale.ROOT).split(" ", -1));
        String first = words.get(0);
        return POINTING.contains(first) && (words.size() == 1 || !ALONE.contains(first));
    }

    /**
     * Returns a list of names, each once.
     *
     * @param sources the sources
     * @return "Ana Oduya, the Government of Norland and a senior official", by name
     */
    public static String list(Collection<? extends Source> sources) {
        return Words.list(
                sources.stream().map(SourceNames::of).distinct().sorted().toList());
    }

    /**
     * Says whether a verb that follows stands in the plural.
     *
     * @param sources the sources
     * @return whether there are several, or a group
     */
    public static boolean plural(Collection<? extends Source> sources) {
        return sources.size() > 1
                || sources.stream().anyMatch(source -> source instanceof UnnamedSource unnamed && unnamed.group());
    }

    /**
     * Makes words the beginning of a sentence.
     *
     * @param words the words
     * @return the same, the first letter a capital
     */
    public static String sentence(String words) {
        int letter = CharMatcher.anyOf("“‘\"'").negate().indexIn(words);
        return letter < 0 ? words : words.substring(0, letter) + Words.sentence(words.substring(letter));
    }
}
