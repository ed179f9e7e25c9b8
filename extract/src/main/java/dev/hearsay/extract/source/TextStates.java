package dev.hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.text.Sentence;
import java.util.List;
import java.util.TreeSet;

/**
 * States that no list has and a text shows to be some: what has a government, a parliament or a foreign minister, and
 * what a prime minister is one of. Many things have a president: those only count whose sentence speaks of the country.
 */
final class TextStates {
    private static final ImmutableSet<String> OWN =
            ImmutableSet.of("government", "parliament", "embassy", "ambassador");
    private static final ImmutableSet<String> MINISTRIES =
            ImmutableSet.of("foreign", "prime", "defence", "defense", "interior", "finance");
    private static final ImmutableSet<String> OF_COUNTRIES = ImmutableSet.of("country", "nation");

    private final Roles roles;
    private final GivenNames givenNames = GivenNames.standard();
    private final TreeSet<String> shown = new TreeSet<>();
    private final TreeSet<String> persons = new TreeSet<>();
    private final TreeSet<String> singles = new TreeSet<>();
    private final TreeSet<String> adjectives = new TreeSet<>();

    private TextStates(Roles roles) {
        this.roles = roles;
    }

    /** {@return the states of the list and those the text shows} */
    static States in(List<Sentence> sentences, States known, Roles roles) {
        TextStates found = new TextStates(roles);
        sentences.forEach(found::scan);
        found.singles.stream()
                .filter(name -> States.adjectivesOf(name).anyMatch(found.adjectives::contains))
                .forEach(found.shown::add);
        found.shown.removeAll(found.persons);
        found.shown.removeIf(name -> known.named(name).isPresent());
        return found.shown.isEmpty() ? known : known.with(found.shown);
    }

    private void scan(Sentence sentence) {
        NameRuns.in(sentence, roles).forEach(run -> {
            String name = sentence.word(run.to() - 1);
            boolean single = run.to() - run.from() == 1;
            if (single) {
                singles.add(name);
            }
            if (single && (owns(sentence, run.to()) || governedBy(sentence, run.from() - 1))) {
                shown.add(name);
            }
            if (run.role() >= 0 || roleBefore(sentence, run) || givenNames.opens(sentence.word(run.from()))) {
                persons.add(name);
            }
        });
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (Character.isUpperCase(sentence.word(i).charAt(0)) && governs(sentence, i + 1)) {
                adjectives.add(sentence.word(i));
            }
        }
    }

    private boolean roleBefore(Sentence sentence, NameRuns.Run run) {
        return run.from() > 0 && roles.isPerson(sentence.lemma(run.from() - 1));
    }

    /** "Lissa's government", "Lissa's foreign ministry". */
    private static boolean owns(Sentence sentence, int possessive) {
        return possessive + 1 < sentence.size()
                && sentence.tag(possessive).equals("POS")
                && governs(sentence, possessive + 1);
    }

    /** "government", "foreign minister", "health ministry". */
    private static boolean governs(Sentence sentence, int from) {
        if (OWN.contains(SentenceWords.lower(sentence, from))) {
            return true;
        }
        String next = from + 1 < sentence.size() ? SentenceWords.lower(sentence, from + 1) : "";
        return next.equals("ministry")
                || (MINISTRIES.contains(SentenceWords.lower(sentence, from)) && next.startsWith("minist"));
    }

    /** "the government of Lissa", "Prime Minister Jon Vik of Lissa", "the president of Lissa said his country". */
    private boolean governedBy(Sentence sentence, int of) {
        if (of < 1 || !sentence.word(of).equals("of")) {
            return false;
        }
        int before = of - 1;
        while (before > 0 && sentence.tag(before).startsWith("NNP") && !roles.isPerson(sentence.word(before))) {
            before--;
        }
        String office = Service.office(sentence, before);
        boolean certain = SentenceWords.lower(sentence, of - 1).equals("government")
                || (office.equals("minister")
                        && before > 0
                        && MINISTRIES.contains(SentenceWords.lower(sentence, before - 1)))
                || office.equals("prime-minister");
        return certain || (roles.isOffice(office) && ofCountry(sentence, of));
    }

    /** Whether a sentence goes on to speak of the country. */
    private static boolean ofCountry(Sentence sentence, int from) {
        for (int i = from + 1; i + 1 < sentence.size(); i++) {
            boolean own = sentence.tag(i).equals("PRP$") || sentence.word(i).equals("the");
            if (own && OF_COUNTRIES.contains(SentenceWords.lower(sentence, i + 1))) {
                return true;
            }
        }
        return false;
    }
}
