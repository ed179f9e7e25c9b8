package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.relate.Lexicon.Cue;
import dev.hearsay.extract.relate.SpeechContext.Gap;
import java.util.Arrays;
import java.util.Locale;

/** What the model of relations sees of a pair: the words aligned, the acts, who speaks and when. Symmetric. */
final class RelationFeatures {
    private static final double MOST = 0.5;
    private static final int TEXT = PairFeatures.NAMES.size() - 4;
    private static final ImmutableList<Cue> EITHER = ImmutableList.of(
            Cue.HEDGE,
            Cue.NORM,
            Cue.DEGREE,
            Cue.ESTIMATE,
            Cue.TELLING,
            Cue.UNIVERSAL,
            Cue.FUTURE,
            Cue.DENIAL,
            Cue.NEGATOR,
            Cue.MODAL);
    private static final ImmutableList<SpeechAct> ACTS = ImmutableList.of(
            SpeechAct.DENIES,
            SpeechAct.REJECTS,
            SpeechAct.DISMISSES,
            SpeechAct.ASKS,
            SpeechAct.PROMISES,
            SpeechAct.HINTS,
            SpeechAct.CONFIRMS,
            SpeechAct.ANNOUNCES,
            SpeechAct.WARNS,
            SpeechAct.ACCUSES);
    private static final ImmutableList<String> CONTEXT = ImmutableList.of(
            "opposed",
            "opposed_covered",
            "opposites_anywhere",
            "amount_same_unit_fits",
            "amount_same_unit_clashes",
            "negation_on_matched",
            "same_principal",
            "leak",
            "bare",
            "ordered",
            "same_day",
            "within_two_days",
            "within_quarter",
            "longer",
            "speaker_named",
            "both_first_person",
            "one_first_person",
            "silent",
            "settled",
            "amount_any_both",
            "soft_low",
            "soft_high",
            "stranger");
    /** What is weighed apart where one principal speaks twice, in known order or not. */
    private static final ImmutableList<String> APART = apart();

    static final ImmutableList<String> NAMES = names();
    private static final int[] APART_PLACES =
            APART.stream().mapToInt(NAMES::indexOf).toArray();

    private RelationFeatures() {}

    private static ImmutableList<String> names() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        names.addAll(PairFeatures.NAMES.subList(0, TEXT));
        for (Cue cue : EITHER) {
            names.add(
                    "one_" + cue.name().toLowerCase(Locale.ROOT),
                    "both_" + cue.name().toLowerCase(Locale.ROOT));
        }
        for (SpeechAct act : ACTS) {
            names.add(
                    "one_" + act.name().toLowerCase(Locale.ROOT),
                    "both_" + act.name().toLowerCase(Locale.ROOT));
        }
        names.addAll(CONTEXT);
        names.addAll(WordFeatures.NAMES);
        APART.forEach(name -> names.add("later_" + name));
        APART.forEach(name -> names.add("again_" + name));
        return names.build();
    }

    private static ImmutableList<String> apart() {
        return ImmutableList.<String>builder()
                .addAll(PairFeatures.NAMES.subList(0, TEXT))
                .addAll(CONTEXT.subList(0, CONTEXT.indexOf("same_principal")))
                .addAll(CONTEXT.subList(CONTEXT.indexOf("soft_low"), CONTEXT.size()))
                .build();
    }

    static double[] of(PreparedStatement a, PreparedStatement b) {
        return of(a, b, PairFeatures.of(a.wording(), b.wording()), SpeechContext.of(a, b));
    }

    static double[] of(PreparedStatement a, PreparedStatement b, double[] text, SpeechContext context) {
        double[] values = Arrays.copyOf(text, NAMES.size());
        int at = TEXT;
        for (Cue cue : EITHER) {
            boolean x = a.wording().has(cue);
            boolean y = b.wording().has(cue);
            values[at++] = x != y ? 1 : 0;
            values[at++] = x && y ? 1 : 0;
        }
        for (SpeechAct act : ACTS) {
            boolean x = SpeechContext.is(a, act);
            boolean y = SpeechContext.is(b, act);
            values[at++] = x != y ? 1 : 0;
            values[at++] = x && y ? 1 : 0;
        }
        Alignment pair = ordered(a, b);
        boolean opposed = opposed(a, b, text);
        values[at++] = opposed ? 1 : 0;
        values[at++] = opposed ? text[0] : 0;
        values[at++] = oppositesAnywhere(pair) ? 1 : 0;
        values[at++] = sameUnit(a.wording(), b.wording(), true) ? 1 : 0;
        values[at++] = sameUnit(a.wording(), b.wording(), false) ? 1 : 0;
        values[at++] = negationOnMatched(pair);
        values[at++] = context.speakers() == SpeechContext.Speakers.SAME ? 1 : 0;
        values[at++] = context.speakers() == SpeechContext.Speakers.LEAK ? 1 : 0;
        values[at++] = context.speakers() == SpeechContext.Speakers.UNKNOWN ? 1 : 0;
        values[at++] = context.ordered() ? 1 : 0;
        Gap gap = context.gap();
        values[at++] = gap == Gap.SAME_DAY ? 1 : 0;
        values[at++] = gap == Gap.SAME_DAY || gap == Gap.DAYS ? 1 : 0;
        values[at++] = gap == Gap.WEEKS ? 1 : 0;
        values[at++] = gap == Gap.LONG ? 1 : 0;
        values[at++] = namesSpeaker(a, b) || namesSpeaker(b, a) ? 1 : 0;
        boolean mine = firstPerson(a.wording());
        boolean yours = firstPerson(b.wording());
        values[at++] = mine && yours ? 1 : 0;
        values[at++] = mine != yours ? 1 : 0;
        values[at++] = SpeechContext.silent(a) || SpeechContext.silent(b) ? 1 : 0;
        values[at++] = past(a.wording()) && past(b.wording()) ? 1 : 0;
        values[at++] = !a.wording().amounts.isEmpty() && !b.wording().amounts.isEmpty() ? 1 : 0;
        SoftAlignment soft = SoftAlignment.of(a.wording(), b.wording());
        values[at++] = soft.low();
        values[at++] = soft.high();
        values[at++] = soft.stranger();
        WordFeatures.fill(a.wording(), b.wording(), values, at);
        at += WordFeatures.NAMES.size();
        if (context.speakers() == SpeechContext.Speakers.SAME) {
            at += context.ordered() ? 0 : APART_PLACES.length;
            for (int place : APART_PLACES) {
                values[at++] = values[place];
            }
        }
        return values;
    }

    /** {@return whether, negations, denials and opposites counted, the two stand on different sides} */
    static boolean opposed(PreparedStatement a, PreparedStatement b, double[] text) {
        boolean opposed = a.negatedWords() != b.negatedWords();
        opposed ^= SpeechContext.denies(a) != SpeechContext.denies(b);
        opposed ^= text[PairFeatures.NAMES.indexOf("opposites")] > 0;
        return opposed;
    }

    /** {@return whether the two stand on different sides, and by a denial or a negation of most of what they share} */
    static boolean setAgainst(PreparedStatement a, PreparedStatement b, double[] text) {
        boolean denied = SpeechContext.denies(a) != SpeechContext.denies(b);
        return opposed(a, b, text) && (denied || negationOnMatched(ordered(a, b)) >= MOST);
    }

    static Alignment ordered(PreparedStatement a, PreparedStatement b) {
        return a.wording().compareTo(b.wording()) <= 0
                ? new Alignment(a.wording(), b.wording())
                : new Alignment(b.wording(), a.wording());
    }

    /** {@return whether the words of either hold an odd number of negations} */
    static boolean negated(PreparedStatement a, PreparedStatement b) {
        return a.negatedWords() || b.negatedWords();
    }

    private static boolean oppositesAnywhere(Alignment pair) {
        for (int i : pair.a.content) {
            for (int j : pair.b.content) {
                if (Wording.meet(pair.a.entry[i].sides, pair.b.entry[j].sides, 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameUnit(Wording a, Wording b, boolean fits) {
        for (Amount x : a.amounts) {
            for (Amount y : b.amounts) {
                if (x.sameUnit(y) && x.fits(y) == fits) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of the matched units, the share that only one side negates. */
    static double negationOnMatched(Alignment pair) {
        double differ = 0;
        double matched = 0;
        for (int i = 0; i < pair.toB.length; i++) {
            if (pair.toB[i] >= 0) {
                boolean x = pair.a.is(pair.a.content[i], Wording.NEGATED);
                boolean y = pair.b.is(pair.b.content[pair.toB[i]], Wording.NEGATED);
                differ += x != y ? 1 : 0;
                matched++;
            }
        }
        return matched == 0 ? 0 : differ / matched;
    }

    /** {@return whether one text names the other's speaker} */
    static boolean namesSpeaker(PreparedStatement teller, PreparedStatement told) {
        if (told.attribution().isEmpty()) {
            return false;
        }
        String name =
                SpeechContext.words(told.attribution().get().chain().origin().name());
        Wording wording = teller.wording();
        for (int i : wording.content) {
            String word =
                    wording.text.substring(wording.start[i], wording.end[i]).toLowerCase(Locale.ROOT);
            if (word.length() > 3 && name.contains(SpeechContext.words(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean firstPerson(Wording wording) {
        for (String base : wording.base) {
            if (Nodes.FIRST_PERSON.contains(base)) {
                return true;
            }
        }
        return false;
    }

    private static boolean past(Wording wording) {
        for (int i = 0; i < wording.size(); i++) {
            String word =
                    wording.text.substring(wording.start[i], wording.end[i]).toLowerCase(Locale.ROOT);
            if (word.equals("was")
                    || word.equals("were")
                    || word.equals("had")
                    || word.equals("did")
                    || word.endsWith("ed")) {
                return true;
            }
        }
        return false;
    }
}
