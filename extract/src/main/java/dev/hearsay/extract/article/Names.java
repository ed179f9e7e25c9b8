package dev.hearsay.extract.article;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.hearsay.core.Outlet;
import dev.hearsay.extract.time.CalendarNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of people and outlets as lines about an article write them. */
final class Names {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 10;
    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher EDGES =
            CharMatcher.anyOf(" \t\u00a0.,;:()[]<>*_-\u2013\u2014|/\"'\u201c\u201d\u2018\u2019");

    private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
            "de", "da", "di", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "al", "el", "bin", "ibn",
            "abu", "ben", "dos", "du", "ter", "ten", "y", "e");

    private static final ImmutableSet<String> NO_NAMES = ImmutableSet.of(
            "staff",
            "writer",
            "reporter",
            "reporters",
            "correspondent",
            "editor",
            "editors",
            "editorial",
            "board",
            "agencies",
            "desk",
            "web",
            "online",
            "news",
            "team",
            "bureau",
            "our",
            "special",
            "in",
            "at",
            "on",
            "and",
            "the",
            "contributor",
            "columnist",
            "analysis",
            "opinion",
            "photographer",
            "producer",
            "columnists",
            "writers",
            "press",
            "release");

    private static final Pattern PERSON_WORD =
            Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\.){1,3}|(?:(?:al|el|Al|El)-)?\\p{Lu}[\\p{L}'\u2019-]*\\.?");
    private static final Pattern CAPITALISED = Pattern.compile(
            "^(?:the )?(\\p{Lu}[\\p{L}\\p{N}'\u2019&./-]*(?: (?:of|the|and|for|de|la|&|\\p{Lu}[\\p{L}\\p{N}'\u2019&./-]*|\\p{N}+))*)");
    private static final Pattern DANGLING = Pattern.compile("(?: (?:of|the|and|for|de|la|&))+$");
    private static final Pattern HOST = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>()\\]\"]{3,300}|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|co\\.uk|info|ru|eu|int|gov|edu)\\b");

    private Names() {}

    /** {@return whether the words are the name of a person: two to five capitalised words} */
    static boolean isPerson(String name) {
        List<String> words = SPACES.splitToList(name);
        if (words.size() < 2 || words.size() > 5 || name.length() > LONGEST) {
            return false;
        }
        boolean allNames = words.stream().allMatch(Names::isNameWord);
        return allNames && !PARTICLES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isNameWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PARTICLES.contains(word) || (PERSON_WORD.matcher(word).matches() && !isNoName(lower));
    }

    /** "May" is a given name too. */
    private static boolean isNoName(String lower) {
        return NO_NAMES.contains(lower) || (CalendarNames.isName(lower) && !lower.equals("may"));
    }

    /** {@return the name with capitals at the beginnings only, where it is all in capitals} */
    static String inLowerCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
            return name;
        }
        StringBuilder result = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < result.length(); i++) {
            if (i == 0 || !Character.isLetterOrDigit(result.charAt(i - 1))) {
                result.setCharAt(i, Character.toUpperCase(result.charAt(i)));
            }
        }
        return result.toString();
    }

    static String trimmed(String name) {
        return EDGES.trimFrom(name);
    }

    /**
     * {@return the outlet at the beginning of some words: the longest name the directory knows, an address, or the
     * capitalised words, of which nothing else is then known}
     */
    static Optional<Outlet> outletAt(String words, OutletDirectory directory) {
        String start = CharMatcher.anyOf(" \"'\u201c\u2018<(*_").trimLeadingFrom(words);
        Optional<Outlet> known = longestKnown(start, directory);
        if (known.isPresent()) {
            return known;
        }
        Matcher host = HOST.matcher(start);
        if (host.lookingAt()) {
            String address = host.group();
            String site = Urls.host(address);
            return directory
                    .byUrl(address)
                    .or(() -> site.isEmpty() ? Optional.empty() : Optional.of(directory.named(site)));
        }
        Matcher name = CAPITALISED.matcher(start.length() > LONGEST ? start.substring(0, LONGEST) : start);
        return name.find()
                ? Optional.of(
                        directory.named(trimmed(DANGLING.matcher(name.group(1)).replaceAll(""))))
                : Optional.empty();
    }

    private static Optional<Outlet> longestKnown(String start, OutletDirectory directory) {
        List<String> words = Lists.newArrayList(SPACES.limit(MOST_WORDS + 1).split(start));
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            Optional<Outlet> outlet = directory.byName(trimmed(String.join(" ", words.subList(0, length))));
            if (outlet.isPresent()) {
                return outlet;
            }
        }
        return Optional.empty();
    }
}
