package dev.hearsay.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** What sets two wordings apart although they share nearly all their words. */
final class Contrasts {
    private static final String BY = "by";
    private static final ImmutableSet<String> DETERMINERS =
            bases("the a an his her its their our my this that these those");
    /** Behind these stands a verb, or what somebody is. */
    private static final ImmutableSet<String> HELPERS =
            bases("is be been being have will would can could may might must shall should do not");

    private static final Pattern NO_NOUN = Pattern.compile("(?:ly|ed|ing)$");

    private Contrasts() {}

    private static ImmutableSet<String> bases(String words) {
        return Splitter.on(' ').splitToStream(words).map(Lexicon.ENGLISH::base).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return whether two participants have exchanged their places around a word that kept its own: "the army beat the
     * rebels", "the rebels beat the army"; not where only one side tells it in the passive}
     */
    static boolean rolesExchanged(Alignment pair) {
        return has(pair.a, BY) == has(pair.b, BY) && exchangedAroundAWord(pair.toB);
    }

    private static boolean exchangedAroundAWord(int[] toB) {
        for (int i = 0; i < toB.length; i++) {
            for (int j = i + 2; j < toB.length && toB[i] >= 0; j++) {
                if (toB[j] >= 0 && toB[j] < toB[i] && keptBetween(toB, i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All words between two that have exchanged their places are between them on the other side too. */
    private static boolean keptBetween(int[] toB, int i, int j) {
        for (int k = i + 1; k < j; k++) {
            if (toB[k] <= toB[j] || toB[k] >= toB[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a figure of one is within a wide bound of the other's, and no figure of theirs is the same} */
    static boolean figuresDiffer(Wording a, Wording b) {
        return alone(a.amounts, b.amounts) && alone(b.amounts, a.amounts);
    }

    /** {@return whether one of mine fits theirs but loosely, and none closely} */
    private static boolean alone(ImmutableList<Amount> mine, ImmutableList<Amount> theirs) {
        return mine.stream()
                .anyMatch(amount -> theirs.stream().anyMatch(amount::fitsLoosely)
                        && theirs.stream().noneMatch(other -> amount.fits(other) && !amount.fitsLoosely(other)));
    }

    private static boolean has(Wording wording, String word) {
        for (String base : wording.base) {
            if (base.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether both begin with the same thing, of which there is one: "the talks"} */
    static boolean ofTheSame(Alignment pair) {
        boolean alike = pair.toB.length > 0 && pair.toB[0] == 0 && pair.how[0] == Alignment.Match.EQUAL;
        return alike && opensWithThe(pair.a) && opensWithThe(pair.b);
    }

    private static boolean opensWithThe(Wording wording) {
        return wording.size() > 1 && wording.base[0].equals("the") && wording.content[0] == 1;
    }

    /** {@return whether the two differ in one word each, and these are opposites} */
    static boolean onlyOpposites(Alignment pair) {
        int mine = single(pair.toB);
        int yours = single(pair.toA);
        return mine >= 0
                && yours >= 0
                && Wording.meet(pair.a.entry[pair.a.content[mine]].sides, pair.b.entry[pair.b.content[yours]].sides, 1);
    }

    /**
     * {@return whether the two are alike but for one thing: "carried wheat to Genoa", "carried barley to Genoa". They
     * may be two words for one thing; nobody can know who does not know both}
     */
    static boolean oneThingExchanged(Alignment pair) {
        int mine = single(pair.toB);
        return mine > 0 && mine == single(pair.toA) && isThing(pair.a, mine) && isThing(pair.b, mine);
    }

    /** {@return whether a unit of content stands where an object does, and is no name, number or time} */
    private static boolean isThing(Wording wording, int place) {
        int unit = wording.content[place];
        boolean other =
                wording.is(unit, Wording.NAME) || wording.is(unit, Wording.NUMBER) || wording.is(unit, Wording.TIME);
        boolean ends = unit + 1 == wording.size()
                || (!wording.is(unit + 1, Wording.CONTENT) && !DETERMINERS.contains(wording.base[unit + 1]));
        String before = wording.base[unit - 1];
        return !other
                && ends
                && !HELPERS.contains(before)
                && !NO_NOUN.matcher(word(wording, unit)).find();
    }

    private static String word(Wording wording, int unit) {
        return wording.text.substring(wording.start[unit], wording.end[unit]);
    }

    /** {@return the place of the only unit that is not matched, or -1} */
    private static int single(int[] to) {
        int found = -1;
        for (int i = 0; i < to.length; i++) {
            if (to[i] < 0) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
