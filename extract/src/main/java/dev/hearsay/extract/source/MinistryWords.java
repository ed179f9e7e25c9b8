package dev.hearsay.extract.source;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Organization;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name a ministry, taken apart: "Bulgaria's health ministry", "the Bulgarian Ministry of Health".
 *
 * @param land the word for the state, such as "Bulgarian", or for who holds it, such as "Hamas-run"; empty where none
 *     stands there
 * @param state the state, if it is a known one
 * @param field what the ministry is for, in lower case and one spelling; empty in "the ministry"
 */
record MinistryWords(String land, Optional<Organization> state, String field) {
    private static final String MINISTRY = "ministry";
    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
    private static final Joiner SPACE = Joiner.on(' ');
    private static final int FURTHEST = 5;
    private static final ImmutableSet<String> OWN = ImmutableSet.of("country", "nation", "state");
    private static final ImmutableSet<String> PREPOSITIONS =
            ImmutableSet.of("of", "in", "at", "for", "from", "to", "by", "with", "near", "inside", "within");
    private static final ImmutableMap<String, String> ONE_SPELLING = ImmutableMap.of(
            "defense", "defence",
            "labor", "labour",
            "foreign affairs", "foreign",
            "external affairs", "foreign",
            "internal affairs", "interior",
            "transportation", "transport");

    /** "Hamas-run": what a movement holds is no state's. */
    private static final Pattern HELD =
            Pattern.compile("(\\p{Lu}\\S*)-(?:run|controlled|led|held|appointed|installed)");

    private static final MinistryWords BARE = new MinistryWords("", Optional.empty(), "");

    /** {@return the phrase taken apart; empty if it names no ministry} */
    static Optional<MinistryWords> in(String phrase, States states) {
        List<String> words = SPACES.splitToList(SentenceWords.withoutArticle(phrase));
        int ministry = Iterables.indexOf(words, MINISTRY::equalsIgnoreCase);
        if (ministry < 0 || ministry > FURTHEST) {
            return Optional.empty();
        }
        List<String> behind = words.subList(ministry + 1, words.size());
        return before(words.subList(0, ministry), states).flatMap(before -> before.with(behind, states));
    }

    private static Optional<MinistryWords> before(List<String> words, States states) {
        if (words.stream().anyMatch(PREPOSITIONS::contains)) {
            return Optional.empty();
        }
        int held = Iterables.indexOf(words, word -> HELD.matcher(word).matches());
        if (held >= 0) {
            return Optional.of(
                    new MinistryWords(words.get(held), Optional.empty(), field(words.subList(held + 1, words.size()))));
        }
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            String land = withoutPossessive(SPACE.join(words.subList(0, length)));
            Optional<Organization> state = states.ofAdjective(land).or(() -> states.named(land));
            if (state.isPresent()) {
                return Optional.of(new MinistryWords(land, state, field(words.subList(length, words.size()))));
            }
        }
        return Optional.of(words.isEmpty() ? BARE : unlisted(words));
    }

    /** "Kasvia's health", "Kasvian health", "the country's health", "health". */
    private static MinistryWords unlisted(List<String> words) {
        String first = words.get(0);
        String land = withoutPossessive(first);
        List<String> rest = words.subList(1, words.size());
        boolean owner = !land.equals(first);
        boolean adjective = Character.isUpperCase(first.charAt(0))
                && !rest.isEmpty()
                && rest.stream().noneMatch(word -> Character.isUpperCase(word.charAt(0)));
        if (owner && OWN.contains(land)) {
            return new MinistryWords("", Optional.empty(), field(rest));
        }
        return owner || adjective
                ? new MinistryWords(land, Optional.empty(), field(rest))
                : new MinistryWords("", Optional.empty(), field(words));
    }

    /** With what stands behind: "of Health", "of Health of Bulgaria", "in Sofia". */
    private Optional<MinistryWords> with(List<String> behind, States states) {
        if (behind.isEmpty()) {
            return Optional.of(this);
        }
        if (!PREPOSITIONS.contains(behind.get(0)) || (!land.isEmpty() && !field.isEmpty())) {
            return Optional.empty();
        }
        int last = Iterables.indexOf(behind.subList(1, behind.size()), word -> word.equals("of") || word.equals("in"));
        List<String> first = behind.subList(1, last < 0 ? behind.size() : last + 1);
        String place = last < 0 ? SPACE.join(first) : SPACE.join(behind.subList(last + 2, behind.size()));
        Optional<Organization> there = states.named(place);
        if (land.isEmpty() && there.isPresent()) {
            String inner = field.isEmpty() && last >= 0 ? field(first) : field;
            return Optional.of(new MinistryWords(place, there, inner));
        }
        return field.isEmpty() && last < 0
                ? Optional.of(new MinistryWords(land, state, field(first)))
                : Optional.empty();
    }

    /** {@return whoever holds the ministry where the words say so: "Hamas" of "Hamas-run"} */
    Optional<String> holder() {
        Matcher held = HELD.matcher(land);
        return held.matches() ? Optional.of(held.group(1)) : Optional.empty();
    }

    private static String field(List<String> words) {
        String lower = SentenceWords.withoutArticle(SPACE.join(words)).toLowerCase(Locale.ROOT);
        return ONE_SPELLING.getOrDefault(lower, lower);
    }

    private static String withoutPossessive(String word) {
        return word.replaceFirst("['’]s?$", "");
    }
}
