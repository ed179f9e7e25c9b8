package dev.hearsay.dossier.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.Source;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a headline or lead, compared with those of a claim by their beginnings, so that forms do not matter. */
final class SharedWords {
    /** So many letters at its beginning stand for a word in all its forms. */
    private static final int STEM = 5;

    private static final int SHORTEST = 4;
    private static final int FEWEST_SHARED = 2;
    private static final double LEAST_SHARE = 0.4;
    private static final int LONGEST = 4_000;

    private static final Splitter WORDS = Splitter.on(
                    CharMatcher.forPredicate(Character::isLetterOrDigit).negate())
            .omitEmptyStrings();

    private static final ImmutableSet<String> COMMON = ImmutableSet.of(
            "that",
            "this",
            "these",
            "those",
            "with",
            "from",
            "have",
            "been",
            "were",
            "will",
            "would",
            "could",
            "should",
            "said",
            "says",
            "over",
            "after",
            "before",
            "about",
            "their",
            "they",
            "them",
            "there",
            "which",
            "while",
            "when",
            "what",
            "more",
            "than",
            "into",
            "also",
            "some",
            "such",
            "government",
            "ministry",
            "minister",
            "other",
            "being");

    /** Words that confine what is said; a claim without them says more. */
    private static final ImmutableList<String> LIMITS = ImmutableList.of(
            "for now",
            "for the time being",
            "so far",
            "at present",
            "for the moment",
            "not yet",
            "only if",
            "unless",
            "provided that",
            "on condition",
            "in part",
            "partly",
            "partially",
            "almost",
            "nearly",
            "at least",
            "at most",
            "up to",
            "in principle",
            "allegedly",
            "reportedly");

    private static final Pattern HEDGE = Pattern.compile(
            "\\b(?:may|might|could|would|can|possibl[ey]|probabl[ey]|perhaps|likely|reportedly|alleged(?:ly)?|hint\\w*"
                    + "|suggest\\w*|appear\\w*|seem\\w*|believ\\w*|expect\\w*|fear\\w*|claim\\w*)\\b|\\?");

    private final String text;
    private final Set<String> stems;

    SharedWords(String words) {
        this.text = spaced(words);
        this.stems = stems(text);
    }

    private static String spaced(String words) {
        String start = words.substring(0, Math.min(words.length(), LONGEST));
        return CharMatcher.whitespace().trimAndCollapseFrom(start, ' ').toLowerCase(Locale.ROOT);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = Sets.newHashSet();
        WORDS.split(words).forEach(word -> {
            boolean number = Character.isDigit(word.charAt(0));
            if (number || (word.length() >= SHORTEST && !COMMON.contains(word))) {
                stems.add(stem(word));
            }
        });
        return stems;
    }

    private static String stem(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        String bare = plural ? word.substring(0, word.length() - 1) : word;
        return bare.substring(0, Math.min(STEM, bare.length()));
    }

    /** Whether a claim speaks of the same matter. */
    boolean about(String wording) {
        Set<String> others = stems(spaced(wording));
        int shared = Sets.intersection(stems, others).size();
        return shared >= FEWEST_SHARED && shared >= LEAST_SHARE * Math.min(stems.size(), others.size());
    }

    /** Whether a word of a source's name, or of another name of it, is among the words. */
    boolean names(Source source) {
        return Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .flatMap(name -> stems(spaced(name)).stream())
                .anyMatch(stems::contains);
    }

    boolean hedges() {
        return HEDGE.matcher(text).find();
    }

    boolean contains(String words) {
        return text.contains(words.toLowerCase(Locale.ROOT));
    }

    /** The confining words of a claim that are not here. */
    Stream<String> limitsMissing(String wording) {
        String said = " " + String.join(" ", WORDS.split(spaced(wording))) + " ";
        String here = " " + String.join(" ", WORDS.split(text)) + " ";
        return LIMITS.stream().filter(limit -> said.contains(" " + limit + " ") && !here.contains(" " + limit + " "));
    }
}
