package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.press.PressWords;
import org.jspecify.annotations.Nullable;

/** To whom, in what, at what and when something was said: the cue's other dependents. */
final class Circumstances {

    static final ImmutableSet<String> MEDIA = ImmutableSet.of(
            "statement",
            "tweet",
            "email",
            "e-mail",
            "letter",
            "report",
            "post",
            "memo",
            "note",
            "message",
            "release",
            "website",
            "site",
            "blog",
            "twitter",
            "facebook",
            "telegram",
            "instagram",
            "op-ed",
            "editorial",
            "column",
            "article",
            "book",
            "memoir",
            "radio",
            "television",
            "tv",
            "video",
            "communique",
            "document",
            "filing",
            "essay",
            "ad",
            "advertisement",
            "posting",
            "page",
            "channel");
    static final ImmutableSet<String> OCCASIONS = ImmutableSet.of(
            "interview",
            "conference",
            "briefing",
            "speech",
            "rally",
            "debate",
            "hearing",
            "meeting",
            "summit",
            "address",
            "remark",
            "testimony",
            "session",
            "forum",
            "call",
            "conversation",
            "event",
            "talk",
            "appearance",
            "convention",
            "ceremony",
            "dinner",
            "visit");
    private static final ImmutableSet<String> ADDRESSING = ImmutableSet.of(
            "tell",
            "inform",
            "assure",
            "remind",
            "brief",
            "notify",
            "warn",
            "advise",
            "ask",
            "urge",
            "promise",
            "convince",
            "persuade",
            "reassure");
    private static final ImmutableSet<String> ASKING = ImmutableSet.of("ask", "press", "question", "quiz");

    private final Tokens tokens;
    private final TimeWords times;

    Circumstances(Tokens tokens) {
        this.tokens = tokens;
        times = new TimeWords(tokens);
    }

    @Nullable Argument addressee(Candidate candidate) {
        boolean clausal = candidate.content.isEmpty() || !candidate.complement().equals("obj");
        for (Argument argument : candidate.arguments()) {
            boolean object = argument.role() == Role.OBJECT || argument.role() == Role.INDIRECT_OBJECT;
            boolean tells = candidate.isVerb() && ADDRESSING.contains(candidate.lemma());
            boolean outside = candidate.content.overlap(argument.from(), argument.to()) == 0;
            boolean to = argument.role() == Role.PREPOSITIONAL
                    && argument.marker().equals("to")
                    && holdsPeople(argument.head());
            if (outside && ((object && tells && (clausal || candidate.origin == Candidate.Origin.QUOTE)) || to)) {
                return to ? argument.behindPreposition() : argument;
            }
        }
        return null;
    }

    private boolean holdsPeople(int head) {
        return tokens.isName(head)
                || PressWords.isPress(tokens.lemma(head))
                || tokens.tag(head).equals("PRP");
    }

    @Nullable Argument medium(Candidate candidate) {
        return oblique(candidate, MEDIA);
    }

    /** {@return the interview, speech or question in which something is said: "at a rally", "when asked about it"} */
    @Nullable Argument occasion(Candidate candidate) {
        @Nullable Argument occasion = oblique(candidate, OCCASIONS);
        if (occasion != null) {
            return occasion;
        }
        @Nullable Argument speaking = speaking(candidate);
        return speaking == null ? question(candidate) : speaking;
    }

    /** "Speaking at a rally, she said". */
    private @Nullable Argument speaking(Candidate candidate) {
        for (Argument argument : candidate.arguments()) {
            boolean speaks = argument.role() == Role.ADJUNCT
                    && tokens.lower(argument.head()).equals("speaking");
            if (speaks && candidate.content.overlap(argument.from(), argument.to()) == 0) {
                for (int i = argument.head(); i < argument.to(); i++) {
                    if (OCCASIONS.contains(tokens.lemma(i))) {
                        return new Argument(argument.role(), argument.marker(), i, argument.from(), argument.to());
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Argument question(Candidate candidate) {
        for (Argument argument : candidate.arguments()) {
            boolean asked = argument.role() == Role.ADJUNCT
                    && argument.marker().equals("when")
                    && tokens.tag(argument.head()).equals("VBN")
                    && ASKING.contains(tokens.lemma(argument.head()));
            if (asked && candidate.content.overlap(argument.from(), argument.to()) == 0) {
                return argument;
            }
        }
        return null;
    }

    private @Nullable Argument oblique(Candidate candidate, ImmutableSet<String> nouns) {
        for (Argument argument : candidate.arguments()) {
            boolean place =
                    argument.role() == Role.PREPOSITIONAL && !argument.marker().equals("about");
            boolean outside = candidate.content.overlap(argument.from(), argument.to()) == 0;
            if (place && outside && nouns.contains(tokens.lemma(argument.head()))) {
                return argument;
            }
        }
        return null;
    }

    @Nullable Argument time(Candidate candidate) {
        for (Argument argument : candidate.arguments()) {
            boolean adjunct = argument.role() == Role.ADJUNCT || argument.role() == Role.PREPOSITIONAL;
            boolean outside = candidate.content.overlap(argument.from(), argument.to()) == 0;
            if (adjunct && outside && times.isTime(argument.head())) {
                return argument;
            }
        }
        return timeBetween(candidate);
    }

    /** "Norway last month hinted": a time between source and cue, wherever the tree hangs it. */
    private @Nullable Argument timeBetween(Candidate candidate) {
        if (candidate.source.isEmpty() || candidate.cue.isEmpty() || candidate.source.last() >= candidate.cue.first()) {
            return null;
        }
        int from = candidate.source.last() + 1;
        int to = candidate.cue.first();
        int head = Tokens.NONE;
        for (int i = from; i < to; i++) {
            if (!times.isTime(i) && !TimeWords.LEADS_TO_TIME.contains(tokens.lower(i)) && !tokens.is(i, ",")) {
                return null;
            }
            head = times.isTime(i) ? i : head;
        }
        return head == Tokens.NONE ? null : new Argument(Role.ADJUNCT, "", head, from, to);
    }
}
