package dev.hearsay.extract.withdrawal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How English tells that somebody takes back what he said: "withdrew his claim that", "no longer stands by her account
 * that", "can no longer say that". Only what is done counts, not "refused to withdraw", "has not retracted".
 */
public final class TakenBack {
    private static final String TAKES = "(?:withdrew|withdraws|withdrawn|recant(?:s|ed)|disown(?:s|ed)|rescind(?:s|ed)"
            + "|retract(?:s|ed)|walk(?:s|ed) back|t(?:akes|ook|aken) back|row(?:s|ed) back (?:on|from)"
            + "|back(?:s|ed) away from|back-?track(?:s|ed) (?:on|from)|went back on|abandon(?:s|ed)|dropp?(?:s|ed)"
            + "|(?:(?:is|are|was|were|am|been|'m|'re)|(?<=,)) ?(?:withdrawing|retracting|recanting|walking back|taking"
            + " back)|(?<=\\b[Ii] |\\b[Ww]e )(?:withdraw|retract|take back)"
            + "|no longer st(?:ands?|ood|anding) by)";
    private static final String SAYING = "(?:claim|statement|allegation|assertion|accusation|account|suggestion|comment"
            + "|remark|report|testimony|assessment|contention)s?";
    private static final String NO_LONGER_SAYS = "no longer (?:say|claim|allege|assert|maintain|insist|contend|believe"
            + "|think|hold|confirm|accept|expect)s?";
    private static final String OPENER = "(?<!\\bnot |\\bnever |n[’']t |\\bto )(?:" + TAKES
            + " (?:his|her|its|their|our|my|the|an?|that) (?:[\\w-]+ ){0,2}?" + SAYING + "|" + NO_LONGER_SAYS + ")";

    private static final Pattern AT_END = Pattern.compile(OPENER + "\\s*$");
    private static final Pattern AT_START = Pattern.compile("^(?:that )?(?:(?:[Ii]|[Ww]e|[Hh]e|[Ss]he|[Ii]t|[Tt]hey) "
            + "(?:[^,;]{0,40},)?)?\\s?(?:(?:has|have|had|would|could|can|do|does|did|now|also|later|since|publicly"
            + "|formally|officially|partly|partially|finally) )*" + OPENER + " (?:that )?");

    private TakenBack() {}

    /**
     * Finds the words that take back what follows.
     *
     * @param before the words of a sentence up to what may be taken back
     * @return where in them those begin that take it back, if any do
     */
    public static OptionalInt opening(String before) {
        Matcher matcher = AT_END.matcher(before);
        return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }

    /**
     * Reads what a claim takes back.
     *
     * @param wording what somebody says or does in speaking
     * @return what is taken back, where the whole says that its speaker takes something back
     */
    public static Optional<String> in(String wording) {
        Matcher matcher = AT_START.matcher(wording);
        return matcher.find() && matcher.end() < wording.length()
                ? Optional.of(wording.substring(matcher.end()))
                : Optional.empty();
    }
}
