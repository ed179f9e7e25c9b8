package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.relate.Lexicon.Cue;
import dev.hearsay.extract.relate.SpeechContext.Gap;
import dev.hearsay.extract.relate.SpeechContext.Speakers;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the model of relations sees of a pair: the words aligned, the acts, who speaks and when. Symmetric. */
final class RelationFeatures {
    private static final double MOST = 0.5;
    private static final int COVER_LOW = PairFeatures.NAMES.indexOf("cover_low");
    private static final int OPPOSITES = PairFeatures.NAMES.indexOf("opposites");
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
    /** What either side has, and whether both. */
    private static final NamedValues<Seen> SIDES = sides();

    /** What turns one against the other. */
    private static final NamedValues<Seen> TURNS = NamedValues.<Seen>builder()
            .flag("opposed", seen -> seen.opposed)
            .value("opposed_covered", seen -> seen.opposed ? seen.pair.text[COVER_LOW] : 0)
            .flag("opposites_anywhere", seen -> oppositesAnywhere(seen.pair.words))
            .flag("amount_same_unit_fits", seen -> sameUnit(seen.a(), seen.b(), true))
            .flag("amount_same_unit_clashes", seen -> sameUnit(seen.a(), seen.b(), false))
            .value("negation_on_matched", seen -> negationOnMatched(seen.pair.words))
            .build();

    /** Who speaks, when, and of what. */
    private static final NamedValues<Seen> SPEECH = NamedValues.<Seen>builder()
            .flag("same_principal", seen -> seen.speakers(Speakers.SAME))
            .flag("leak", seen -> seen.speakers(Speakers.LEAK))
            .flag("bare", seen -> seen.speakers(Speakers.UNKNOWN))
            .flag("ordered", seen -> seen.context.ordered())
            .flag("same_day", seen -> seen.gap(Gap.SAME_DAY))
            .flag("within_two_days", seen -> seen.gap(Gap.SAME_DAY) || seen.gap(Gap.DAYS))
            .flag("within_quarter", seen -> seen.gap(Gap.WEEKS))
            .flag("longer", seen -> seen.gap(Gap.LONG))
            .flag(
                    "speaker_named",
                    seen -> namesSpeaker(seen.pair.a, seen.pair.b) || namesSpeaker(seen.pair.b, seen.pair.a))
            .flag("both_first_person", seen -> firstPerson(seen.a()) && firstPerson(seen.b()))
            .flag("one_first_person", seen -> firstPerson(seen.a()) != firstPerson(seen.b()))
            .flag("silent", seen -> SpeechContext.silent(seen.pair.a) || SpeechContext.silent(seen.pair.b))
            .flag("settled", seen -> past(seen.a()) && past(seen.b()))
            .flag(
                    "amount_any_both",
                    seen -> !seen.a().amounts.isEmpty() && !seen.b().amounts.isEmpty())
            .build();

    private static final NamedValues<Seen> MEANING = NamedValues.<Seen>builder()
            .value("soft_low", seen -> seen.soft.low())
            .value("soft_high", seen -> seen.soft.high())
            .value("stranger", seen -> seen.soft.stranger())
            .build();

    /** What is weighed apart where one principal speaks twice, in known order or not. */
    private static final ImmutableList<String> APART = ImmutableList.<String>builder()
            .addAll(PairFeatures.SYMMETRIC_NAMES)
            .addAll(TURNS.names())
            .addAll(MEANING.names())
            .build();

    static final ImmutableList<String> NAMES = names();
    private static final int[] APART_PLACES =
            APART.stream().mapToInt(NAMES::indexOf).toArray();

    /** A pair, and what more than one value is read off. */
    private record Seen(ComparedPair pair, SpeechContext context, boolean opposed, SoftAlignment soft) {
        Wording a() {
            return pair.a.wording();
        }

        Wording b() {
            return pair.b.wording();
        }

        boolean speakers(Speakers speakers) {
            return context.speakers() == speakers;
        }

        boolean gap(Gap gap) {
            return context.gap() == gap;
        }
    }

    private RelationFeatures() {}

    private static NamedValues<Seen> sides() {
        NamedValues.Builder<Seen> values = NamedValues.builder();
        EITHER.forEach(cue ->
                sides(values, cue.name(), statement -> statement.wording().has(cue)));
        ACTS.forEach(act -> sides(values, act.name(), statement -> SpeechContext.is(statement, act)));
        return values.build();
    }

    private static void sides(NamedValues.Builder<Seen> values, String name, Predicate<PreparedStatement> has) {
        String lower = name.toLowerCase(Locale.ROOT);
        values.flag("one_" + lower, seen -> has.test(seen.pair.a) != has.test(seen.pair.b));
        values.flag("both_" + lower, seen -> has.test(seen.pair.a) && has.test(seen.pair.b));
    }

    private static ImmutableList<String> names() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        names.addAll(PairFeatures.SYMMETRIC_NAMES);
        Stream.of(SIDES, TURNS, SPEECH, MEANING).forEach(values -> names.addAll(values.names()));
        names.addAll(WordFeatures.NAMES);
        APART.forEach(name -> names.add("later_" + name));
        APART.forEach(name -> names.add("again_" + name));
        return names.build();
    }

    static double[] of(ComparedPair pair, SpeechContext context) {
        double[] values = new double[NAMES.size()];
        int at = PairFeatures.SYMMETRIC_NAMES.size();
        System.arraycopy(pair.text, 0, values, 0, at);
        Seen seen = new Seen(pair, context, opposed(pair), SoftAlignment.of(pair.a.wording(), pair.b.wording()));
        at = SIDES.fill(seen, values, at);
        at = TURNS.fill(seen, values, at);
        at = SPEECH.fill(seen, values, at);
        at = MEANING.fill(seen, values, at);
        at = WordFeatures.fill(seen.a(), seen.b(), values, at);
        if (context.speakers() == Speakers.SAME) {
            setApart(values, context.ordered() ? at : at + APART_PLACES.length);
        }
        return values;
    }

    private static void setApart(double[] values, int from) {
        for (int k = 0; k < APART_PLACES.length; k++) {
            values[from + k] = values[APART_PLACES[k]];
        }
    }

    /** {@return whether, negations, denials and opposites counted, the two stand on different sides} */
    static boolean opposed(ComparedPair pair) {
        boolean opposed = pair.a.negatedWords() != pair.b.negatedWords();
        opposed ^= SpeechContext.denies(pair.a) != SpeechContext.denies(pair.b);
        opposed ^= pair.text[OPPOSITES] > 0;
        return opposed;
    }

    /** {@return whether the two stand on different sides, and by a denial or a negation of most of what they share} */
    static boolean setAgainst(ComparedPair pair) {
        boolean denied = SpeechContext.denies(pair.a) != SpeechContext.denies(pair.b);
        return opposed(pair) && (denied || negationOnMatched(pair.words) >= MOST);
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
    private static double negationOnMatched(Alignment pair) {
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
            if (PronounReader.FIRST_PERSON.contains(base)) {
                return true;
            }
        }
        return false;
    }

    static boolean past(Wording wording) {
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
