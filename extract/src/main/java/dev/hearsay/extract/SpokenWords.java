package dev.hearsay.extract;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Span;
import dev.hearsay.core.UnnamedSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The quoted words of one article's named speakers, a few words at a time, each with whoever alone says them. */
final class SpokenWords {
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{8,300})[”\"]");
    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final int SURELY_THE_SAME = 4;

    private final String text;
    private final Map<String, Optional<Attribution>> saidBy = new HashMap<>();

    private SpokenWords(String text) {
        this.text = text;
    }

    static SpokenWords of(String text, ImmutableList<Attribution> attributions) {
        SpokenWords words = new SpokenWords(text);
        attributions.stream()
                .filter(attribution -> !(attribution.chain().origin() instanceof UnnamedSource))
                .forEach(words::learn);
        return words;
    }

    private void learn(Attribution attribution) {
        quoted(attribution).stream()
                .flatMap(words -> runs(words).stream())
                .forEach(run -> saidBy.merge(
                        run,
                        Optional.of(attribution),
                        (known, now) -> known.filter(first -> sameSpeaker(first, attribution))));
    }

    /** What one speaker alone is quoted with, if it has every few words of a fragment. */
    Optional<Attribution> withAll(List<String> words) {
        List<Optional<Attribution>> found = speakers(words);
        return found.stream().allMatch(Optional::isPresent) ? one(found) : Optional.empty();
    }

    /** What one speaker alone is quoted with, if it has some few words of a fragment. */
    Optional<Attribution> withSome(List<String> words) {
        return one(speakers(words).stream().filter(Optional::isPresent).toList());
    }

    private List<Optional<Attribution>> speakers(List<String> words) {
        return runs(words).stream()
                .map(run -> saidBy.getOrDefault(run, Optional.empty()))
                .toList();
    }

    private static Optional<Attribution> one(List<Optional<Attribution>> found) {
        Optional<Attribution> first = found.isEmpty() ? Optional.empty() : found.get(0);
        boolean same = found.stream().allMatch(other -> sameSpeaker(first.orElseThrow(), other.orElseThrow()));
        return same ? first : Optional.empty();
    }

    private static boolean sameSpeaker(Attribution one, Attribution other) {
        return one.chain().origin().id().equals(other.chain().origin().id());
    }

    private static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + SURELY_THE_SAME <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + SURELY_THE_SAME)));
        }
        return runs;
    }

    /** The fragments an attribution quotes, in words. */
    List<List<String>> quoted(Attribution attribution) {
        List<List<String>> found = new ArrayList<>();
        attribution.spans().ifPresent(spans -> {
            for (Span span : spans.content()) {
                Matcher matcher = QUOTED.matcher(span.in(text));
                while (matcher.find()) {
                    found.add(words(matcher.group(1)));
                }
            }
        });
        return found;
    }

    static List<String> words(String quoted) {
        return WORDS.splitToList(LETTERS.negate().replaceFrom(quoted.toLowerCase(Locale.ROOT), ' '));
    }
}
