package dev.hearsay.extract.press;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * Words of the press: who works for it, what its kinds are called, and with what the names of papers and stations end.
 * A word is asked for in lower case, and a noun that is no part of a name in the singular.
 */
public final class PressWords {
    private static final ImmutableSet<String> REPORTERS = words("reporter journalist newsman correspondent");
    private static final ImmutableSet<String> PRESENTERS = words("host anchor editor columnist presenter interviewer");
    /** Whom something is told who carries it on: "told the paper", "told state television". */
    private static final ImmutableSet<String> CARRIERS = words("newspaper paper daily magazine agency broadcaster radio"
            + " television tv network channel media press outlet");

    /** Hardly anything but papers is named so: "the Nordland Herald". */
    private static final ImmutableSet<String> MASTHEADS =
            words("times post journal herald tribune guardian telegraph gazette observer independent");
    /** Papers have such names too where nothing else can stand: "The Coast Courier" in a line of its own. */
    private static final ImmutableSet<String> OTHER_MASTHEADS =
            words("advertiser advocate argus bulletin chronicle courier dispatch echo examiner express globe inquirer"
                    + " leader ledger mail mercury messenger mirror monitor record register review sentinel standard"
                    + " star sun");
    /** Papers and stations alike: "Sky News", "Nordland Radio". */
    private static final ImmutableSet<String> STATIONS = words("news press radio television tv weekly");
    /** A kind behind a name: "the Izvestia daily". */
    private static final ImmutableSet<String> KINDS_BEHIND = words("daily magazine agency");

    /** What an outlet is called that is cited: "the newspaper"; a pattern. */
    private static final String CITED =
            "(?:(?:news)?paper|daily|weekly|magazine|(?:news )?agency|broadcaster|channel|station|website)";

    private static final Pattern CITED_ALONE = Pattern.compile("(?i)(?:the|that) " + CITED);
    private static final Pattern CITED_WITH_NAME =
            Pattern.compile("\\b" + CITED + " \\p{Lu}|\\p{Lu}\\p{L}+ " + CITED + "\\b");
    private static final Pattern KIND_AROUND_NAME =
            Pattern.compile("^(?:state(?:-run)? )?(?:news agency|newspaper|daily|broadcaster|radio|television) "
                    + "| (?:daily|weekly|newspaper|magazine|news agency|agency|website|channel|television)$");

    private PressWords() {}

    private static ImmutableSet<String> words(String blanksBetween) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(blanksBetween));
    }

    /**
     * Whether a noun says that somebody reports: "journalist".
     *
     * @param noun the noun
     * @return whether it does
     */
    public static boolean isReporter(String noun) {
        return REPORTERS.contains(noun);
    }

    /**
     * Whether a noun behind the name of an outlet says that somebody works there: "journalist", "host".
     *
     * @param noun the noun
     * @return whether it does
     */
    public static boolean isEmployed(String noun) {
        return REPORTERS.contains(noun) || PRESENTERS.contains(noun);
    }

    /**
     * Whether a noun means the press, who works for it or what carries its reports: "journalist", "newspaper".
     *
     * @param noun the noun
     * @return whether it does
     */
    public static boolean isPress(String noun) {
        return REPORTERS.contains(noun) || CARRIERS.contains(noun);
    }

    /**
     * Whether the names of papers that stand behind "the" end with a word: "the Nordland Herald".
     *
     * @param word the last word of a name
     * @return whether they do
     */
    public static boolean endsMasthead(String word) {
        return MASTHEADS.contains(word);
    }

    /**
     * Whether names of the press that need no "the" end with a word: "Sky News", "Izvestia daily".
     *
     * @param word the last word of a name
     * @return whether they do
     */
    public static boolean endsStation(String word) {
        return STATIONS.contains(word) || KINDS_BEHIND.contains(word);
    }

    /**
     * Whether names of papers and stations end with a word, common words of other names included: for places where the
     * name of an outlet is expected.
     *
     * @param word the last word of a name
     * @return whether they do
     */
    public static boolean endsOutlet(String word) {
        return MASTHEADS.contains(word) || OTHER_MASTHEADS.contains(word) || STATIONS.contains(word);
    }

    /**
     * Whether words are "the newspaper" and the like alone, for an outlet that was named before.
     *
     * @param words a noun phrase
     * @return whether they are
     */
    public static boolean isKindAlone(String words) {
        return CITED_ALONE.matcher(words).matches();
    }

    /**
     * Whether words name an outlet together with its kind: "the newspaper Dagens Kurir", "the Izvestia daily".
     *
     * @param words a noun phrase
     * @return whether they do
     */
    public static boolean hasKindAndName(String words) {
        return CITED_WITH_NAME.matcher(words).find();
    }

    /**
     * Returns a name without the kind of outlet before or behind it: "state news agency Tass", "the Izvestia daily".
     *
     * @param name the name
     * @return what is left of it
     */
    public static String withoutKind(String name) {
        return KIND_AROUND_NAME.matcher(name).replaceAll("");
    }
}
