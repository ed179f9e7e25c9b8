package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Contact;
import dev.hearsay.extract.press.PressWords;
import org.jspecify.annotations.Nullable;

/** Whether something was said to the press itself: to a reporter, a paper, or where one meets reporters. */
final class PressContact {
    private static final ImmutableSet<String> MET = ImmutableSet.of("interview", "conference", "briefing");

    private final Tokens tokens;

    PressContact(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * {@return whether the words show it}
     *
     * @param addressee to whom it was said
     * @param occasion at what
     */
    Contact of(Candidate candidate, @Nullable Argument addressee, @Nullable Argument occasion) {
        boolean told = addressee != null
                && (isPress(addressee)
                        || tokens.is(addressee.head(), "us")
                        || MET.contains(tokens.lemma(addressee.head())));
        boolean met = occasion != null && MET.contains(tokens.lemma(occasion.head()));
        return !candidate.passive() && (told || met) ? Contact.SHOWN : Contact.NOT_SHOWN;
    }

    /** {@return whether a constituent names a paper, a broadcaster, an agency or a reporter} */
    private boolean isPress(Argument argument) {
        if (PressWords.isPress(tokens.lemma(argument.head()))) {
            return true;
        }
        for (int i = argument.from(); i < argument.to(); i++) {
            boolean last = i + 1 == argument.to();
            boolean reporter = PressWords.isReporter(tokens.lemma(i)) && !last && tokens.isName(i + 1);
            if (reporter || (namesOutlet(argument, i) && (closes(argument, i) || employs(argument, i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a name ends here as those of papers and stations do: not "the Post Office"} */
    private boolean namesOutlet(Argument argument, int i) {
        boolean end = isNamed(i) && (i + 1 == argument.to() || !isNamed(i + 1));
        boolean masthead = end && PressWords.endsMasthead(tokens.lower(i)) && tokens.is(nameStart(argument, i), "the");
        return masthead || (end && PressWords.endsStation(tokens.lower(i)));
    }

    private boolean isNamed(int i) {
        return tokens.isName(i) || tokens.isUpper(i);
    }

    /** {@return the first token of the name that ends here, or the "the" before it} */
    private int nameStart(Argument argument, int last) {
        int from = last;
        while (from > argument.from() && isNamed(from) && !tokens.is(from, "the")) {
            from--;
        }
        return from;
    }

    /** {@return whether the name that ends here is the whole of what the constituent names} */
    private boolean closes(Argument argument, int last) {
        return nameStart(argument, last) <= argument.head() && argument.head() <= last;
    }

    /**
     * {@return whether behind the name of an outlet somebody stands who works there: "host Ida Holm", "'s Ida Holm"}
     */
    private boolean employs(Argument argument, int next) {
        return next < argument.to() && (tokens.tag(next).equals("POS") || PressWords.isEmployed(tokens.lemma(next)));
    }
}
