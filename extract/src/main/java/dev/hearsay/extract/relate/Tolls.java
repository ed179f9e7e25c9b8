package dev.hearsay.extract.relate;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Map.entry;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Answer;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts that are revised while an event lasts: "at least 12 people were killed", "the death toll rose to 21", "19
 * people died". A later count of the same side replaces the earlier one, however differently they are worded.
 */
final class Tolls {
    /** What people can be counted as, and the words for it. */
    private enum Fate {
        DEAD("die died dying dead death deaths kill killed killing fatality fatalities toll drown drowned"),
        INJURED("injure injured injury injuries wound wounded hurt"),
        MISSING("missing unaccounted"),
        HELD("arrest arrested arrests detain detained"),
        MOVED("evacuate evacuated evacuation displace displaced homeless"),
        ILL("infect infected infection infections sick");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    private static final Splitter SPACES = Splitter.on(' ');
    private static final ImmutableMap<String, Fate> FATES = Stream.of(Fate.values())
            .flatMap(fate -> SPACES.splitToStream(fate.words).map(word -> entry(Lexicon.ENGLISH.base(word), fate)))
            .distinct()
            .collect(toImmutableMap(Entry::getKey, Entry::getValue));
    private static final ImmutableSet<String> NO_PEOPLE = SPACES.splitToStream(
                    "percent % $ £ € year years month months week weeks day days hour hours minute minutes mile miles km")
            .map(Lexicon.ENGLISH::base)
            .collect(ImmutableSet.toImmutableSet());
    private static final int COVER_MEAN = PairFeatures.NAMES.indexOf("cover_mean");
    private static final int NAMES_BOTH_DIFFER = PairFeatures.NAMES.indexOf("names_both_differ");
    private static final int NAMES_AGREE = PairFeatures.NAMES.indexOf("names_agree");
    private static final int DATES_CLASH = PairFeatures.NAMES.indexOf("dates_clash");
    private static final double ON_ONE_EVENT = 0.3;

    /** "Poachers killed 1,215 rhinos last year": the count of a time that is over. */
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:last|this|each|every|per|a) (?:year|quarter|month|season|week|night|day)\\b"
                    + "|\\b(?:first|second|third|\\w+th|\\d+(?:st|nd|rd)) (?:day|night|week|month|quarter)\\b"
                    + "|\\b(?:19|20)\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);

    private record Toll(Fate fate, double count) {}

    private Tolls() {}

    /** {@return whether two statements count the same of what may be one event, and come to different numbers} */
    static boolean differ(Wording a, Wording b, double[] features) {
        Optional<Toll> first = in(a);
        Optional<Toll> second = first.isPresent() ? in(b) : Optional.empty();
        return second.isPresent()
                && first.get().fate() == second.get().fate()
                && first.get().count() != second.get().count()
                && oneEvent(features);
    }

    /**
     * {@return whether one of two counts by one side surely revises the other; where nobody says when they were made,
     * it is enough that the later article counts more}
     */
    static boolean revised(PreparedStatement a, PreparedStatement b, double[] features) {
        if (!differ(a.wording(), b.wording(), features)) {
            return false;
        }
        boolean rises = in(a.wording()).orElseThrow().count()
                < in(b.wording()).orElseThrow().count();
        return SpeechContext.of(a, b).ordered()
                || SpeechContext.reportedFirst(a, b) == (rises ? Answer.YES : Answer.NO);
    }

    private static boolean oneEvent(double[] features) {
        boolean otherNames = features[NAMES_BOTH_DIFFER] > 0 && features[NAMES_AGREE] == 0;
        return features[COVER_MEAN] >= ON_ONE_EVENT && !otherNames && features[DATES_CLASH] == 0;
    }

    /** The one count of people of one fate. */
    private static Optional<Toll> in(Wording wording) {
        Fate found = null;
        for (String base : wording.base) {
            Fate fate = FATES.get(base);
            if (fate != null && found != null && fate != found) {
                return Optional.empty();
            }
            found = fate == null ? found : fate;
        }
        boolean one = wording.amounts.size() == 1
                && !NO_PEOPLE.contains(wording.amounts.get(0).unit())
                && !PERIOD.matcher(wording.text).find();
        return one && found != null
                ? Optional.of(new Toll(found, wording.amounts.get(0).value()))
                : Optional.empty();
    }
}
