package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.relate.Lexicon.Cue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the ledger of the pledges among what one principal has said on one topic. */
final class PledgeReader {
    private static final ImmutableMap<String, Integer> HOURS =
            ImmutableMap.of("hour", 1, "day", 24, "week", 7 * 24, "month", 31 * 24, "year", 366 * 24);
    /** What is promised for later is promised for no time: a hundred years. */
    private static final double TOO_LATE = 100 * 366 * 24;
    /** Of what was promised not to be done, by weight, so much stands in what tells that it was done. */
    private static final double SAME_DEED = 0.5;

    private static final int COVER_FIRST = PairFeatures.NAMES.indexOf("cover_first");

    private final List<PreparedStatement> topic;
    private final Optional<LocalDate> asOf;

    PledgeReader(List<PreparedStatement> topic, Optional<LocalDate> asOf) {
        this.topic = topic;
        this.asOf = asOf;
    }

    List<Pledge> read() {
        return topic.stream()
                .filter(PledgeReader::pledge)
                .map(pledge -> Map.entry(pledge, follow(pledge)))
                .filter(entry -> tells(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** "We will not comment" is no pledge; "we will not drop her" is one, once more is said of it. */
    private static boolean tells(PreparedStatement statement, Pledge pledge) {
        return !statement.negatedWords()
                || promised(statement)
                || !pledge.moves().isEmpty();
    }

    private static boolean promised(PreparedStatement statement) {
        return SpeechContext.is(statement, SpeechAct.PROMISES) || SpeechContext.is(statement, SpeechAct.THREATENS);
    }

    private static boolean pledge(PreparedStatement statement) {
        return promised(statement) || statement.claim().kind() == ClaimKind.PLEDGE || Conditions.promises(statement);
    }

    private static Attribution attribution(PreparedStatement statement) {
        return statement.attribution().orElseThrow();
    }

    private Pledge follow(PreparedStatement pledge) {
        List<PreparedStatement> others = topic.stream()
                .filter(other ->
                        !attribution(other).id().equals(attribution(pledge).id()))
                .toList();
        ImmutableList<Pledge.Move> moves = others.stream()
                .filter(other -> order(pledge, other) == Answer.YES)
                .sorted(Comparator.comparing((PreparedStatement other) ->
                                attribution(other).said().earliestStart().orElseThrow())
                        .thenComparing(other -> attribution(other).id()))
                .flatMap(other -> move(pledge, other).map(to -> new Pledge.Move(to, attribution(other))).stream())
                .collect(ImmutableList.toImmutableList());
        boolean open = others.stream().anyMatch(other -> order(pledge, other) == Answer.UNKNOWN);
        Optional<LocalDateTime> due = due(pledge);
        return new Pledge(attribution(pledge), status(moves, open, due), moves, due);
    }

    /** {@return whether the second was surely said after the first} */
    private static Answer order(PreparedStatement first, PreparedStatement second) {
        Answer before = attribution(first).said().before(attribution(second).said());
        boolean after = attribution(second).said().before(attribution(first).said()) == Answer.YES;
        return after ? Answer.NO : before == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    private PledgeStatus status(List<Pledge.Move> moves, boolean open, Optional<LocalDateTime> due) {
        PledgeStatus last = moves.isEmpty()
                ? PledgeStatus.OPEN
                : moves.get(moves.size() - 1).to();
        boolean pending = last == PledgeStatus.OPEN || last == PledgeStatus.REAFFIRMED || last == PledgeStatus.WEAKENED;
        if (moves.isEmpty() && open) {
            return PledgeStatus.UNKNOWN;
        }
        boolean late = asOf.isPresent()
                && due.isPresent()
                && due.get().isBefore(asOf.get().atStartOfDay());
        return pending && late ? PledgeStatus.OVERDUE : last;
    }

    /** {@return where later words on the topic move a pledge, if anywhere} */
    private static Optional<PledgeStatus> move(PreparedStatement pledge, PreparedStatement later) {
        boolean negated = later.negatedWords() != SpeechContext.denies(later);
        return pledge.negatedWords() ? moveFromNot(pledge, later, negated) : move(later, negated);
    }

    /** What was promised not to be done is done, or will be; only what speaks of the same deed tells. */
    private static Optional<PledgeStatus> moveFromNot(
            PreparedStatement pledge, PreparedStatement later, boolean negated) {
        if (ComparedPair.of(pledge, later).text[COVER_FIRST] < SAME_DEED) {
            return Optional.empty();
        }
        return switch (later.wording().aspect()) {
            case POSSIBLE -> negated ? Optional.empty() : Optional.of(PledgeStatus.WEAKENED);
            case LATER -> Optional.of(negated ? PledgeStatus.REAFFIRMED : PledgeStatus.WITHDRAWN);
            case BEGUN, DONE -> negated ? Optional.empty() : Optional.of(PledgeStatus.BROKEN);
            case PLAIN -> Optional.empty();
        };
    }

    private static Optional<PledgeStatus> move(PreparedStatement later, boolean against) {
        Wording wording = later.wording();
        if (wording.has(Cue.DELAYED)) {
            return Optional.of(against ? PledgeStatus.WITHDRAWN : PledgeStatus.WEAKENED);
        }
        if (wording.has(Cue.DROPPED) || against) {
            return Optional.of(PledgeStatus.WITHDRAWN);
        }
        return switch (wording.aspect()) {
            case POSSIBLE -> Optional.of(PledgeStatus.WEAKENED);
            case LATER -> Optional.of(PledgeStatus.REAFFIRMED);
            case BEGUN -> Optional.of(PledgeStatus.BEGUN);
            case DONE -> wording.has(Cue.COMPLETED) ? Optional.of(PledgeStatus.COMPLETED) : Optional.empty();
            case PLAIN -> Optional.empty();
        };
    }

    /**
     * {@return the end of the time the claim names, or of "in two weeks" counted from the day it was said; a date named
     * that lies before the pledge was made is none by which it is due}
     */
    private static Optional<LocalDateTime> due(PreparedStatement pledge) {
        Optional<LocalDateTime> made = attribution(pledge).said().earliestStart();
        Optional<LocalDateTime> named = pledge.claim()
                .time()
                .latestEnd()
                .filter(due -> made.isEmpty() || made.get().isBefore(due));
        Optional<LocalDateTime> said = attribution(pledge).said().latestEnd();
        if (named.isPresent() || said.isEmpty()) {
            return named;
        }
        return pledge.wording().amounts.stream()
                .filter(amount -> within(pledge.wording(), amount.at()))
                .map(amount -> amount.value() * HOURS.getOrDefault(amount.unit(), 0))
                .filter(hours -> hours > 0 && hours <= TOO_LATE)
                .findFirst()
                .map(hours -> said.get().plusHours(Math.round(hours)));
    }

    private static boolean within(Wording wording, int number) {
        return number > 0 && (wording.base[number - 1].equals("in") || wording.base[number - 1].equals("within"));
    }
}
