package dev.hearsay.entailment;

import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.SpeechContext;
import dev.hearsay.extract.relate.SpeechContext.Gap;
import java.util.Locale;

/**
 * What the model reads of a pair: who speaks and when, in words of its own, then each claim behind its speaker and act.
 * Public for those who fit a model of their own on the same texts.
 *
 * @param first the context and the first claim
 * @param second the second claim
 */
public record PairText(String first, String second) {
    /**
     * Puts a pair into words.
     *
     * @param a the first claim
     * @param b the second claim
     * @param context who speaks and when
     * @return the two texts
     */
    public static PairText of(PreparedClaim a, PreparedClaim b, SpeechContext context) {
        return new PairText(side(context) + ", " + time(context) + ". " + said(a), said(b));
    }

    private static String side(SpeechContext context) {
        return switch (context.speakers()) {
            case UNKNOWN -> "no side";
            case SAME -> "same side";
            case DIFFERENT -> "other side";
            case LEAK -> "unnamed side";
        };
    }

    private static String time(SpeechContext context) {
        Gap gap = context.gap();
        if (gap == Gap.UNKNOWN) {
            return "date unknown";
        }
        if (context.firstEarlier() == Answer.UNKNOWN) {
            return gap == Gap.SAME_DAY ? "same date" : "dates overlap";
        }
        String order = context.firstEarlier() == Answer.YES ? "first earlier" : "second earlier";
        return order + (gap == Gap.LONG ? ", long" : gap == Gap.WEEKS ? ", weeks" : ", days");
    }

    private static String said(PreparedClaim claim) {
        String wording = claim.claim().wording();
        return claim.attribution()
                .map(said -> speaker(said) + " " + act(said) + ": " + wording)
                .orElse(wording);
    }

    private static String speaker(Attribution said) {
        return said.chain().origin().name();
    }

    private static String act(Attribution said) {
        SpeechAct act = said.factuality().negative() ? SpeechAct.DENIES : said.act();
        return act.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
