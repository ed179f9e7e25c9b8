package dev.hearsay.extract.relate;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
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
import java.util.OptionalDouble;

/**
 * Who speaks and when, of two claims: what decides between an update, a tension and a contradiction.
 *
 * @param speakers who the two speakers are to each other
 * @param firstEarlier whether the first was surely said before the second; {@code NO} stands for surely after
 * @param daysApart how many days lie between the beginnings of the two times, where both are known
 */
public record SpeechContext(Speakers speakers, Answer firstEarlier, OptionalDouble daysApart) {
    private static final CharMatcher NO_WORD =
            CharMatcher.forPredicate(Character::isLetterOrDigit).negate();
    private static final double TWO_DAYS = 2;
    private static final double QUARTER = 92;

    /**
     * Checks that nothing is missing.
     *
     * @param speakers who the two speakers are to each other
     * @param firstEarlier whether the first was surely said before the second; {@code NO} stands for surely after
     * @param daysApart how many days lie between the beginnings of the two times, where both are known
     */
    public SpeechContext {
        requireNonNull(speakers, "speakers");
        requireNonNull(firstEarlier, "firstEarlier");
        requireNonNull(daysApart, "daysApart");
    }

    /** Who the two speakers are to each other. */
    public enum Speakers {
        /** Nobody is known to have said at least one of the two. */
        UNKNOWN,
        /** The same principal, both speaking for it. */
        SAME,
        /** Different principals. */
        DIFFERENT,
        /** At least one is unnamed, and belongs to the other's principal or to nobody known. */
        LEAK
    }

    /** How far apart two claims were said. */
    public enum Gap {
        /** At least one of the days is not known. */
        UNKNOWN,
        /** Less than a day. */
        SAME_DAY,
        /** A day or two: both speak of the same state of affairs. */
        DAYS,
        /** Up to three months: the state of affairs may have changed. */
        WEEKS,
        /** Longer. */
        LONG
    }

    /**
     * Reads who speaks and when off two prepared claims.
     *
     * @param a the first claim
     * @param b the second claim
     * @return the context
     */
    public static SpeechContext of(PreparedClaim a, PreparedClaim b) {
        if (a.attribution().isEmpty() || b.attribution().isEmpty()) {
            return new SpeechContext(Speakers.UNKNOWN, Answer.UNKNOWN, OptionalDouble.empty());
        }
        return of(a.attribution().get(), b.attribution().get());
    }

    static SpeechContext of(Attribution first, Attribution second) {
        return new SpeechContext(
                speakers(first.chain().origin(), second.chain().origin()),
                order(first.said(), second.said()),
                daysApart(first.said(), second.said()));
    }

    private static Speakers speakers(Source a, Source b) {
        if (a instanceof UnnamedSource || b instanceof UnnamedSource) {
            return mayLeak(a, b) || mayLeak(b, a) ? Speakers.LEAK : Speakers.DIFFERENT;
        }
        SourceId mine = a.lastPrincipal().id();
        boolean same = mine.equals(b.lastPrincipal().id())
                || a.lastPrincipal().name().equals(b.lastPrincipal().name());
        return same ? Speakers.SAME : Speakers.DIFFERENT;
    }

    /** {@return whether the first has no name and may belong to the other's side} */
    private static boolean mayLeak(Source source, Source other) {
        if (!(source instanceof UnnamedSource unnamed)) {
            return false;
        }
        if (unnamed.principal().isPresent()) {
            return unnamed.lastPrincipal().name().equals(other.lastPrincipal().name());
        }
        String name = words(other.lastPrincipal().name());
        return unnamed.affiliation()
                .map(SpeechContext::words)
                .filter(affiliation -> !affiliation.isBlank())
                .map(affiliation -> affiliation.contains(name) || name.contains(affiliation))
                .orElse(true);
    }

    /** {@return the words in lower case, a space before and after each, so that "UN" is not in "Hungary"} */
    static String words(String name) {
        return ' ' + NO_WORD.trimAndCollapseFrom(name.toLowerCase(Locale.ROOT), ' ') + ' ';
    }

    /** {@code YES} or {@code NO} only where one day or span surely ended before the other began. */
    private static Answer order(TemporalExtent a, TemporalExtent b) {
        if (a.before(b) == Answer.YES) {
            return Answer.YES;
        }
        return b.before(a) == Answer.YES ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * {@return whether the first was said before the second, as far as articles of different days tell: the time in
     * which it may have been said begins and ends earlier}
     */
    static Answer reportedFirst(PreparedClaim first, PreparedClaim second) {
        if (first.attribution().isEmpty() || second.attribution().isEmpty()) {
            return Answer.UNKNOWN;
        }
        TemporalExtent mine = first.attribution().get().said();
        TemporalExtent yours = second.attribution().get().said();
        Answer surely = order(mine, yours);
        if (surely != Answer.UNKNOWN) {
            return surely;
        }
        int begins = compare(mine.earliestStart(), yours.earliestStart());
        int ends = compare(mine.latestEnd(), yours.latestEnd());
        return begins * ends <= 0 ? Answer.UNKNOWN : begins < 0 ? Answer.YES : Answer.NO;
    }

    private static int compare(Optional<LocalDateTime> a, Optional<LocalDateTime> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : Integer.signum(a.get().compareTo(b.get()));
    }

    private static OptionalDouble daysApart(TemporalExtent a, TemporalExtent b) {
        if (a.earliestStart().isEmpty() || b.earliestStart().isEmpty()) {
            return OptionalDouble.empty();
        }
        LocalDateTime x = a.earliestStart().get();
        LocalDateTime y = b.earliestStart().get();
        return OptionalDouble.of(Math.abs(Duration.between(x, y).toHours() / 24.0));
    }

    /** {@return how far apart they were said, in steps that matter} */
    public Gap gap() {
        if (daysApart.isEmpty()) {
            return Gap.UNKNOWN;
        }
        double days = daysApart.getAsDouble();
        if (days < 1) {
            return Gap.SAME_DAY;
        }
        return days <= TWO_DAYS ? Gap.DAYS : days <= QUARTER ? Gap.WEEKS : Gap.LONG;
    }

    /** {@return whether it is known which was said first} */
    public boolean ordered() {
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

    private static final ImmutableSet<String> QUESTION_WORDS =
            ImmutableSet.of("whether", "if", "who", "what", "when", "where", "why", "how", "which");

    private static String firstWord(PreparedStatement statement) {
        return statement.wording().size() == 0 ? "" : statement.wording().base[0];
    }
}
