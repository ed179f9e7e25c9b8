package dev.hearsay.extract.relate;

import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Source;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.UnnamedSource;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** Who speaks and when, of two claims: what decides between an update, a tension and a contradiction. */
final class Context {
    /** Who the two speakers are to each other. */
    enum Speakers {
        /** Nobody is known to have said at least one of the two. */
        UNKNOWN,
        /** The same principal, both speaking for it. */
        SAME,
        /** Different principals. */
        DIFFERENT,
        /** At least one is unnamed, and belongs to the other's principal or to nobody known. */
        LEAK
    }

    final Speakers speakers;
    /** Whether the first was surely said before the second; {@code NO} stands for surely after. */
    final Answer firstEarlier;
    /** How many days lie between them at least, or -1 if that is not known. */
    final double days;

    private Context(Speakers speakers, Answer firstEarlier, double days) {
        this.speakers = speakers;
        this.firstEarlier = firstEarlier;
        this.days = days;
    }

    static Context of(PreparedStatement a, PreparedStatement b) {
        if (a.attribution().isEmpty() || b.attribution().isEmpty()) {
            return new Context(Speakers.UNKNOWN, Answer.UNKNOWN, -1);
        }
        Attribution first = a.attribution().get();
        Attribution second = b.attribution().get();
        return new Context(
                speakers(first.chain().origin(), second.chain().origin()),
                order(first.said(), second.said()),
                gap(first.said(), second.said()));
    }

    private static Speakers speakers(Source a, Source b) {
        if (a instanceof UnnamedSource unnamed) {
            return leak(unnamed, b);
        }
        if (b instanceof UnnamedSource unnamed) {
            return leak(unnamed, a);
        }
        SourceId mine = a.lastPrincipal().id();
        boolean same = mine.equals(b.lastPrincipal().id())
                || a.lastPrincipal().name().equals(b.lastPrincipal().name());
        return same ? Speakers.SAME : Speakers.DIFFERENT;
    }

    private static Speakers leak(UnnamedSource unnamed, Source other) {
        if (unnamed.principal().isPresent()) {
            String principal = unnamed.lastPrincipal().name();
            return principal.equals(other.lastPrincipal().name()) ? Speakers.LEAK : Speakers.DIFFERENT;
        }
        Optional<String> affiliation = unnamed.affiliation().map(s -> s.toLowerCase(Locale.ROOT));
        String name = other.lastPrincipal().name().toLowerCase(Locale.ROOT);
        boolean elsewhere =
                affiliation.isPresent() && !affiliation.get().contains(name) && !name.contains(affiliation.get());
        return elsewhere ? Speakers.DIFFERENT : Speakers.LEAK;
    }

    /** {@code YES} or {@code NO} only where one day or span surely ended before the other began. */
    private static Answer order(TemporalExtent a, TemporalExtent b) {
        if (a.before(b) == Answer.YES) {
            return Answer.YES;
        }
        return b.before(a) == Answer.YES ? Answer.NO : Answer.UNKNOWN;
    }

    private static double gap(TemporalExtent a, TemporalExtent b) {
        if (a.earliestStart().isEmpty() || b.earliestStart().isEmpty()) {
            return -1;
        }
        LocalDateTime x = a.earliestStart().get();
        LocalDateTime y = b.earliestStart().get();
        return Math.abs(Duration.between(x, y).toHours() / 24.0);
    }

    boolean ordered() {
        return firstEarlier != Answer.UNKNOWN;
    }

    static boolean denies(PreparedStatement statement) {
        return statement
                .attribution()
                .map(Attribution::factuality)
                .map(f -> f.negative())
                .orElse(false);
    }

    static boolean is(PreparedStatement statement, SpeechAct act) {
        return statement.attribution().map(a -> a.act() == act).orElse(false);
    }

    /** {@return whether nothing is asserted: no comment, or a question} */
    static boolean silent(PreparedStatement statement) {
        boolean asks = is(statement, SpeechAct.ASKS)
                && (statement.wording().question || QUESTION_WORDS.contains(firstWord(statement)));
        return asks || is(statement, SpeechAct.DECLINES_TO_COMMENT);
    }

    private static final com.google.common.collect.ImmutableSet<String> QUESTION_WORDS =
            com.google.common.collect.ImmutableSet.of(
                    "whether", "if", "who", "what", "when", "where", "why", "how", "which");

    private static String firstWord(PreparedStatement statement) {
        return statement.wording().size() == 0 ? "" : statement.wording().base[0];
    }
}
