package dev.hearsay.extract.attribution;

import dev.hearsay.extract.attribution.Argument.Role;
import java.util.List;

/** Puts right a subject of which the tree takes a part for something else: its owner, or where somebody lives. */
final class SubjectRepair {
    private final Tokens tokens;

    SubjectRepair(Tokens tokens) {
        this.tokens = tokens;
    }

    void repair(int verb, List<Argument> found) {
        for (int a = 0; a < found.size(); a++) {
            Argument subject = found.get(a);
            if (subject.role() == Role.SUBJECT && subject.to() <= verb) {
                int from = Math.min(ownerBefore(subject, found), nameBefore(subject));
                if (from < subject.from()) {
                    found.set(a, new Argument(Role.SUBJECT, "", head(subject, from), from, subject.to()));
                    found.removeIf(other -> other.role() != Role.SUBJECT && other.from() >= from && other.to() <= verb);
                    return;
                }
            }
        }
    }

    /** "The port's | Ida Holm said": whose man or woman the subject is, and nobody who speaks. */
    private static int ownerBefore(Argument subject, List<Argument> found) {
        return found.stream()
                .filter(other -> other.role() == Role.POSSESSOR && other.to() == subject.from())
                .mapToInt(Argument::from)
                .findFirst()
                .orElse(subject.from());
    }

    /** "Lund, | of Park Road, Bergen, said": the name before a preposition that a comma sets off. */
    private int nameBefore(Argument subject) {
        int comma = subject.from() - 1;
        boolean place = tokens.is(subject.from(), "of")
                && tokens.relation(subject.from()).equals("case")
                && tokens.is(comma, ",");
        int first = tokens.sentenceFirst(subject.from());
        int name = comma;
        while (place && name > first && isPartOfName(name - 1)) {
            name--;
        }
        return name < comma ? name : subject.from();
    }

    private boolean isPartOfName(int i) {
        return tokens.isUpper(i) && (tokens.isNominal(i) || tokens.isAdjective(i));
    }

    private int head(Argument subject, int from) {
        return from < subject.from() && tokens.is(subject.from() - 1, ",") ? subject.from() - 2 : subject.head();
    }
}
