package dev.hearsay.dossier.words;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words claims by who makes them; see {@link dev.hearsay.dossier.ClaimTitle}. */
public final class Titles {
    private static final int SPEAKERS = 3;
    private static final Pattern JOINS = Pattern.compile("\\b(?:and|but)\\s*$");

    private Titles() {}

    /**
     * Returns the title of a claim.
     *
     * @param group the claim's group
     * @return the origins, or whoever is first on the chain where none is shown, with the wording of the claim
     */
    public static String of(ClaimGroup group) {
        Attribution attribution = group.representative();
        Optional<String> act = act(attribution);
        return SourceNames.sentence(act.isPresent() ? act(group, attribution, act.get()) : statement(group));
    }

    /** Whether a claim tells what somebody did in speaking, rather than what was said. */
    public static boolean tellsAct(Attribution attribution) {
        return act(attribution).isPresent();
    }

    /** What somebody did in speaking, in words that follow a colon. */
    public static String actWords(Attribution attribution) {
        return act(attribution).map(words -> words.replaceFirst("^:? ", "")).orElse("");
    }

    private static String statement(ClaimGroup group) {
        ImmutableList<Source> speakers = speakers(group);
        ImmutableList<Source> inThese =
                speakers.stream().filter(speaker -> saysSo(speaker, group)).collect(ImmutableList.toImmutableList());
        if (inThese.isEmpty()) {
            inThese = ImmutableList.of(group.representative().chain().origin());
        }
        ImmutableList<Source> named = inThese;
        ImmutableList<Source> others = speakers.stream()
                .filter(speaker ->
                        named.stream().noneMatch(source -> source.name().equals(speaker.name())))
                .collect(ImmutableList.toImmutableList());
        return names(inThese)
                + verb(group, SourceNames.plural(inThese))
                + group.claim().wording()
                + (others.isEmpty() ? "" : " (in other words " + names(others) + ")");
    }

    /** Whether one of its statements states just the claim that stands for the group; others may say more or less. */
    private static boolean saysSo(Source speaker, ClaimGroup group) {
        Attribution representative = group.representative();
        return speaker.id().equals(representative.chain().origin().id())
                || group.attributions().stream()
                        .filter(attribution -> attribution.chain().origin().id().equals(speaker.id()))
                        .anyMatch(attribution -> attribution
                                .claim()
                                .id()
                                .equals(representative.claim().id()));
    }

    /** A wording that already negates needs no verb to say so. */
    private static String verb(ClaimGroup group, boolean plural) {
        boolean opposed = group.side() == Stance.DENIES && group.claim().polarity() == Polarity.POSITIVE;
        if (!opposed) {
            return ": ";
        }
        boolean denies = group.representative().act() == SpeechAct.DENIES;
        return plural
                ? (denies ? " deny that " : " do not hold that ")
                : denies ? " denies that " : " does not hold that ";
    }

    /**
     * A claim that tells what somebody did in speaking is that one's alone; others of whom it is told are named behind.
     */
    private static String act(ClaimGroup group, Attribution attribution, String verb) {
        Source origin = attribution.chain().origin();
        ImmutableList<Source> others = speakers(group).stream()
                .filter(source -> !source.id().equals(origin.id()))
                .collect(ImmutableList.toImmutableList());
        return SourceNames.inTitle(origin) + verb + (others.isEmpty() ? "" : " (told also of " + names(others) + ")");
    }

    /**
     * The wording behind the name, where it begins with the words that attribute: "rejected the plan". Where the
     * article has other words between, or another order, its own words are given as they stand.
     */
    private static Optional<String> act(Attribution attribution) {
        Optional<AttributionSpans> spans = attribution.spans();
        Optional<Evidence> evidence = attribution.evidence();
        if (spans.isEmpty()
                || evidence.isEmpty()
                || spans.get().cue().isEmpty()
                || spans.get().content().isEmpty()
                || !holds(evidence.get(), spans.get())) {
            return Optional.empty();
        }
        String wording = attribution.claim().wording();
        String cue = spans.get().cue().stream()
                .map(span -> words(evidence.get(), span.start(), span.end()))
                .collect(Collectors.joining(" "));
        if (!wording.startsWith(cue + " ")) {
            return Optional.empty();
        }
        return Optional.of(
                readsOn(wording, evidence.get(), spans.get()) ? " " + wording : asPrinted(evidence.get(), spans.get()));
    }

    /**
     * The sentence behind the words that name the source, or all of it; of two verbs of one subject from the second on.
     */
    private static String asPrinted(Evidence evidence, AttributionSpans spans) {
        Optional<Integer> named = spans.source().stream()
                .filter(span -> span.start() == evidence.span().start()
                        && span.end() < evidence.span().end())
                .map(Span::end)
                .findFirst();
        int cue = spans.cue().get(0).start();
        int from = named.filter(end ->
                        end < cue && JOINS.matcher(words(evidence, end, cue)).find())
                .map(end -> cue)
                .orElse(named.orElse(evidence.span().start()));
        String words = words(evidence, from, evidence.span().end());
        boolean letter = Character.isLetter(words.codePointAt(0));
        return named.isPresent() ? (letter ? " " : "") + words : ": “" + words + "”";
    }

    private static boolean holds(Evidence evidence, AttributionSpans spans) {
        return Iterables.all(
                Iterables.concat(spans.cue(), spans.content()),
                span -> span.start() >= evidence.span().start()
                        && span.end() <= evidence.span().end());
    }

    private static String words(Evidence evidence, int start, int end) {
        int from = evidence.span().start();
        return CharMatcher.whitespace().trimAndCollapseFrom(evidence.exact().substring(start - from, end - from), ' ');
    }

    /** Whether the wording is what the article has from the words that attribute to the end of what they attribute. */
    private static boolean readsOn(String wording, Evidence evidence, AttributionSpans spans) {
        Span cue = spans.cue().get(0);
        Span content = spans.content().get(spans.content().size() - 1);
        return cue.start() < content.start()
                && bare(words(evidence, cue.start(), content.end())).equals(bare(wording));
    }

    private static String bare(String words) {
        return CharMatcher.forPredicate(Character::isLetterOrDigit).retainFrom(words);
    }

    private static ImmutableList<Source> speakers(ClaimGroup group) {
        return group.provenance().origins().isEmpty()
                ? ImmutableList.of(group.representative().chain().origin())
                : ImmutableList.sortedCopyOf(
                        Comparator.comparing(Source::name).thenComparing(Source::id),
                        group.provenance().origins());
    }

    private static String names(ImmutableList<Source> speakers) {
        int more = speakers.size() - SPEAKERS;
        return more <= 0
                ? Words.list(
                        speakers.stream().map(SourceNames::inTitle).distinct().toList())
                : speakers.stream().limit(SPEAKERS).map(SourceNames::inTitle).collect(Collectors.joining(", "))
                        + " and " + more + " more";
    }
}
