package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import java.util.List;

/** Tells a telephone call ("called the envoy to express regret") from a word for something ("called it a mistake"). */
final class Calls {

    private static final ImmutableSet<String> CALLING = ImmutableSet.of("call", "phone", "telephone", "ring");

    private final Tokens tokens;
    private final Quotations quotations;

    Calls(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** {@return whether the verb takes nothing but somebody who is called, and perhaps what for} */
    boolean reaches(String lemma, List<Argument> arguments) {
        if (!CALLING.contains(lemma)) {
            return false;
        }
        int objects = 0;
        boolean somebody = false;
        for (Argument argument : arguments) {
            boolean object = argument.role() == Role.OBJECT || argument.role() == Role.INDIRECT_OBJECT;
            objects += object ? 1 : 0;
            somebody |= object && somebody(argument);
            if (argument.role() == Role.PREDICATE || argument.role() == Role.CLAUSE || quotes(argument)) {
                return false;
            }
        }
        return objects == 1 && somebody;
    }

    private boolean somebody(Argument object) {
        int head = object.head();
        boolean pronoun = tokens.tag(head).equals("PRP") && !tokens.is(head, "it");
        return pronoun || (tokens.isName(head) && plain(object));
    }

    /** {@return whether no second noun phrase has slipped into an object: "Berg a liar"} */
    private boolean plain(Argument object) {
        for (int i = object.from() + 1; i < object.to(); i++) {
            if (tokens.tag(i).equals("DT") && !tokens.tag(i - 1).equals("IN") && !tokens.is(i - 1, ",")) {
                return false;
            }
        }
        return true;
    }

    private boolean quotes(Argument argument) {
        for (int i = argument.from(); i < argument.to(); i++) {
            if (quotations.quoted(i)) {
                return true;
            }
        }
        return false;
    }
}
