package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Answer;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.extract.relate.SpeechContext.Speakers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "The suspect was arrested on Monday", "the suspect was arrested on Tuesday": one event, told of two days that cannot
 * both be right. It must be an event that comes once, of somebody or something that is named or told with "the", and
 * both days must be known, in one week.
 */
final class OtherDay {
    private static final int WEEK = 7;
    private static final ImmutableSet<String> ONCE = Stream.of(
                    "die",
                    "arrest",
                    "resign",
                    "release",
                    "appoint",
                    "sign",
                    "sink",
                    "collapse",
                    "bury",
                    "murder",
                    "kill",
                    "escape",
                    "quit",
                    "elect",
                    "convict",
                    "acquit",
                    "sentence",
                    "born",
                    "hang",
                    "sack",
                    "fire",
                    "crash",
                    "derail",
                    "burn_down",
                    "break_out",
                    "surrender")
            .map(Lexicon.ENGLISH::base)
            .collect(ImmutableSet.toImmutableSet());

    private static final ImmutableSet<String> DEFINITE = ImmutableSet.of("the", "his", "her", "its", "their", "our");

    private OtherDay() {}

    /** {@return whether the two tell one event of two days} */
    static boolean of(ComparedPair pair) {
        Wording a = pair.a.wording();
        Wording b = pair.b.wording();
        return a.calendar.clashes(b.calendar)
                && alikeButForTheDay(pair.words.a, pair.words.toB)
                && alikeButForTheDay(pair.words.b, pair.words.toA)
                && Arrays.stream(a.base).anyMatch(ONCE::contains)
                && ofOne(a)
                && ofOne(b)
                && !RelationFeatures.opposed(pair)
                && inOneWeek(pair.a.claim().time(), pair.b.claim().time());
    }

    private static boolean alikeButForTheDay(Wording wording, int[] matched) {
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] < 0 && !wording.is(wording.content[i], Wording.TIME)) {
                return false;
            }
        }
        return matched.length > 2;
    }

    private static boolean ofOne(Wording wording) {
        boolean one = DEFINITE.contains(wording.base[0]) || wording.is(0, Wording.NAME);
        return wording.amounts.isEmpty() && (one || (capital(wording, 0) && capital(wording, 1)));
    }

    private static boolean capital(Wording wording, int unit) {
        return Character.isUpperCase(wording.text.charAt(wording.start[unit]));
    }

    private static boolean inOneWeek(TemporalExtent a, TemporalExtent b) {
        boolean apart = a.before(b) == Answer.YES || b.before(a) == Answer.YES;
        return apart && days(a, b).filter(days -> days <= WEEK).isPresent();
    }

    private static Optional<Long> days(TemporalExtent a, TemporalExtent b) {
        return a.earliestStart()
                .flatMap(mine -> b.earliestStart()
                        .map(yours -> Duration.between(mine, yours).abs().toDays()));
    }

    /** {@return whether a relation between such speakers is a contradiction, and no tension within one side} */
    static boolean contradicts(SpeechContext context) {
        return context.speakers() == Speakers.DIFFERENT || context.speakers() == Speakers.UNKNOWN;
    }
}
