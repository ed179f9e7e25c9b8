package dev.hearsay.extract.relate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.Attribution;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Claims that speak of "her", "it" or "the allegation" without saying whose or which: another article may say the same
 * of somebody else.
 */
final class Pronouns {
    private static final Splitter SPACES = Splitter.on(' ');
    private static final ImmutableSet<String> STANDING_FOR_A_NAME =
            bases("he she it they his her hers its their theirs");
    private static final ImmutableSet<String> POINTING = bases("this that these those");
    /** What is left of an answer without what it answers: "denied this", "dismissed the claims". */
    private static final ImmutableSet<String> ANSWERING =
            bases("deny reject dismiss dispute refute contest confirm accept repeat denial"
                    + " claim allegation accusation charge report suggestion assertion statement remark criticism");

    /** "It is likely that", "it was too early to say": here "it" stands for nobody. */
    private static final Pattern FOR_NOBODY = Pattern.compile(
            "(?i)it(?: \\w+){0,2}(?: (?:is|was|be|been)|['’]s)(?: \\w+){1,4}? (?:that|whether|if|when|who|which)\\b"
                    + "|it(?: \\w+){0,2}(?: (?:is|was|be|been)|['’]s)(?: not)? (?:too|time|possible|impossible|important"
                    + "|necessary|essential|vital|likely|unlikely|hard|difficult|easy|up|for) .*");

    private static final int NAMES_AGREE = PairFeatures.NAMES.indexOf("names_agree");
    private static final int AMOUNTS_AGREE = PairFeatures.NAMES.indexOf("amounts_agree");

    private Pronouns() {}

    private static ImmutableSet<String> bases(String words) {
        return SPACES.splitToStream(words).map(Lexicon.ENGLISH::base).collect(toImmutableSet());
    }

    /** {@return whether only its article says of whom or what it is} */
    static boolean open(Wording wording) {
        return (opens(wording) && !FOR_NOBODY.matcher(wording.text).lookingAt()) || answersOnly(wording);
    }

    /** {@return whether a pronoun stands before all content} */
    private static boolean opens(Wording wording) {
        for (int i = 0; i < wording.size() && !wording.is(i, Wording.CONTENT); i++) {
            boolean pointing = POINTING.contains(wording.base[i]) && !followedByContent(wording, i);
            if (pointing || STANDING_FOR_A_NAME.contains(wording.base[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean followedByContent(Wording wording, int i) {
        return i + 1 < wording.size() && wording.is(i + 1, Wording.CONTENT);
    }

    private static boolean answersOnly(Wording wording) {
        for (int i : wording.content) {
            if (!ANSWERING.contains(wording.base[i])) {
                return false;
            }
        }
        return wording.content.length > 0;
    }

    /** {@return whether a claim names or counts anything by which it is known in another article} */
    static boolean anchored(Wording wording) {
        if (!wording.amounts.isEmpty()) {
            return true;
        }
        for (int i : wording.content) {
            if (wording.is(i, Wording.NAME)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether a pronoun of one need not mean what the other speaks of: they stand in different articles, are
     * of different speakers, and share no name and no figure}
     */
    static boolean strangers(Node a, Node b, ComparedPair pair) {
        return (a.open() || b.open())
                && !share(a, b, Attribution::document)
                && !share(
                        a,
                        b,
                        said -> Optional.of(
                                said.chain().origin().lastPrincipal().id()))
                && pair.text[NAMES_AGREE] == 0
                && pair.text[AMOUNTS_AGREE] == 0;
    }

    private static <T> boolean share(Node a, Node b, Function<Attribution, Optional<T>> what) {
        Set<T> mine = values(a, what);
        return !Sets.intersection(mine, values(b, what)).isEmpty();
    }

    private static <T> Set<T> values(Node node, Function<Attribution, Optional<T>> what) {
        return node.attributions().stream().map(what).flatMap(Optional::stream).collect(toImmutableSet());
    }
}
