package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;

/**
 * "The daily reported, citing two officials, that …", "The daily reported that …, quoting police": the phrase tells
 * from whom it is and is no part of it.
 */
final class CitingPhrase {

    private static final ImmutableSet<String> CITING = ImmutableSet.of("citing", "quoting");
    private static final ImmutableSet<String> INSIDE = ImmutableSet.of("of", "from", "in", "at", "with", "to", "by");

    private final Tokens tokens;
    private final Quotations quotations;

    CitingPhrase(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** {@return whether a token is the participle that begins such a phrase} */
    static boolean begins(Tokens tokens, int i) {
        return i >= 0 && i < tokens.size() && CITING.contains(tokens.lower(i));
    }

    /** {@return the clause behind the phrase as what is said, where the phrase follows the verb; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int comma = verb + 1;
        int end = end(comma);
        int after = tokens.sentenceAfter(verb);
        boolean inserted = end > 0 && tokens.is(end, ",") && quotations.hasFinite(end + 1, after);
        if (!inserted) {
            return given;
        }
        String marker = tokens.is(end + 1, "that") ? "that" : "";
        return ImmutableList.<Argument>builder()
                .addAll(given.stream().filter(argument -> argument.to() <= verb).toList())
                .add(new Argument(Role.CLAUSE, marker, end + 1, end + 1, after))
                .build();
    }

    /** Ends a content before the phrase behind it. */
    void cut(Candidate candidate) {
        Ranges content = candidate.content;
        if (!candidate.isVerb() || content.isEmpty() || content.first() < candidate.head()) {
            return;
        }
        int after = tokens.sentenceAfter(candidate.head());
        for (int comma = content.first() + 1; comma < Math.min(content.last(), after); comma++) {
            if (opens(comma) && !quotations.quoted(comma)) {
                content.remove(comma, after);
                return;
            }
        }
    }

    private boolean opens(int comma) {
        return tokens.is(comma, ",") && comma + 2 < tokens.size() && begins(tokens, comma + 1);
    }

    /** {@return the token behind the phrase that a comma opens, or {@link Tokens#NONE}} */
    private int end(int comma) {
        int from = comma + 2;
        if (!opens(comma) || tokens.sentence(comma) != tokens.sentence(from)) {
            return Tokens.NONE;
        }
        int to = from;
        while (to < tokens.sentenceAfter(comma) && (tokens.inNounPhrase(to) || INSIDE.contains(tokens.lower(to)))) {
            to++;
        }
        return to > from ? to : Tokens.NONE;
    }
}
