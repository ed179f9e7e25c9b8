package dev.hearsay.extract.source;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Organization;
import dev.hearsay.core.Source;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ministry that words mean: "Bulgaria's health ministry", "the Bulgarian Ministry of Health" and, once it was
 * named, "the health ministry" and "the ministry" are one body under one name. A ministry without a state is that of
 * the state the text gives it elsewhere; one of home affairs, that of the only state the text speaks of.
 */
final class Ministries {
    /**
     * A ministry for another of these may be that of the state where the outlet is: "Syria fired first, the defence
     * ministry said".
     */
    private static final ImmutableSet<String> HOME = ImmutableSet.of(
            "interior",
            "health",
            "emergency",
            "emergencies",
            "emergency situations",
            "education",
            "agriculture",
            "transport",
            "environment",
            "labour",
            "justice",
            "housing");

    private static final ImmutableSet<String> SMALL = ImmutableSet.of("and", "of", "the", "for");
    private static final ImmutableSet<String> OF = ImmutableSet.of("of", "for", "in", "and", "the");
    private static final String MODIFIER = "NN.*|JJ.*|POS|CC|HYPH|VBN";
    private static final String MINISTRY = "ministry";
    private static final Splitter SPACES = Splitter.on(' ');

    private final String text;
    private final States states;
    private final Institutions institutions;
    private final NavigableMap<Integer, Named> named = new TreeMap<>();

    /** Where the text names a ministry whole. */
    private record Named(MinistryWords words, Optional<Organization> state) {
        boolean fits(MinistryWords other) {
            return (other.field().isEmpty() || other.field().equals(words.field()))
                    && (other.land().isEmpty() || other.state().equals(state));
        }
    }

    Ministries(String text, List<Sentence> sentences, States states, Institutions institutions) {
        this.text = text;
        this.states = states;
        this.institutions = institutions;
        sentences.forEach(this::scan);
    }

    private void scan(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.word(i).equalsIgnoreCase(MINISTRY)) {
                int offset = sentence.start(i);
                phrase(sentence, i)
                        .filter(words -> !words.field().isEmpty())
                        .ifPresent(words -> named.put(offset, new Named(words, state(words, offset))));
            }
        }
    }

    private Optional<MinistryWords> phrase(Sentence sentence, int ministry) {
        int from = ministry;
        while (from > 0 && sentence.tag(from - 1).matches(MODIFIER)) {
            from--;
        }
        while (sentence.tag(from).equals("CC")) {
            from++;
        }
        int to = ministry + 1;
        while (to < sentence.size() && (sentence.tag(to).matches(MODIFIER) || OF.contains(sentence.word(to)))) {
            to++;
        }
        Optional<MinistryWords> whole = MinistryWords.in(SentenceWords.join(text, sentence, from, to), states);
        return whole.isPresent()
                ? whole
                : MinistryWords.in(SentenceWords.join(text, sentence, from, ministry + 1), states);
    }

    /**
     * Returns the ministry that a noun phrase means.
     *
     * @param phrase the noun phrase without what a comma sets off
     * @param offset where it stands
     * @return the ministry; empty if the phrase names none, or one that may be any state's
     */
    Optional<Organization> named(String phrase, int offset) {
        return MinistryWords.in(phrase, states).flatMap(words -> ministry(words, offset));
    }

    /** {@return the state whose ministry a noun phrase names} */
    Optional<Organization> state(String phrase, int offset) {
        return MinistryWords.in(phrase, states)
                .map(words -> whole(words, offset))
                .flatMap(words -> state(words, offset));
    }

    private Optional<Organization> ministry(MinistryWords bare, int offset) {
        MinistryWords words = whole(bare, offset);
        Optional<Organization> state = state(words, offset);
        boolean told =
                !words.field().isEmpty() && (state.isPresent() || !words.land().isEmpty());
        return told
                ? Optional.of(Organization.builder()
                        .name(name(words, state))
                        .principal(state.or(() -> holder(words)))
                        .build())
                : Optional.empty();
    }

    private Optional<Organization> holder(MinistryWords words) {
        return words.holder().map(name -> states.named(name).orElseGet(() -> Source.organization(name)));
    }

    /** The words of the last ministry named before that a bare field or state stands for. */
    private MinistryWords whole(MinistryWords bare, int offset) {
        boolean open = bare.land().isEmpty() || bare.field().isEmpty();
        return !open
                ? bare
                : named.headMap(offset, false).descendingMap().values().stream()
                        .filter(one -> one.fits(bare))
                        .findFirst()
                        .map(Named::words)
                        .orElse(bare);
    }

    private Optional<Organization> state(MinistryWords words, int offset) {
        return words.state().or(() -> owner(words, offset));
    }

    private Optional<Organization> owner(MinistryWords words, int offset) {
        if (!words.land().isEmpty()) {
            return Optional.empty();
        }
        return institutions
                .owner(words.field() + " " + MINISTRY, offset)
                .or(() -> HOME.contains(words.field()) ? institutions.onlyState() : Optional.empty());
    }

    /** "Bulgarian Health Ministry"; "Health Ministry of Lissa" where no adjective is known. */
    private String name(MinistryWords words, Optional<Organization> state) {
        String ministry = capitalised(words.field()) + " Ministry";
        Optional<String> adjective = state.isPresent()
                ? states.adjective(state.get())
                : Optional.of(words.land())
                        .filter(land -> isAdjective(land) || words.holder().isPresent());
        String land = state.map(States::country).orElse(words.land());
        return adjective.map(before -> before + " " + ministry).orElse(ministry + " of " + land);
    }

    private static boolean isAdjective(String land) {
        return land.matches(".*(?:an|ish|ese|i)");
    }

    private static String capitalised(String field) {
        return Joiner.on(' ').join(Iterables.transform(SPACES.split(field), Ministries::capitalisedWord));
    }

    private static String capitalisedWord(String word) {
        return word.isEmpty() || SMALL.contains(word)
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
