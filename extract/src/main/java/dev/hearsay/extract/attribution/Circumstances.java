package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Contact;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/** To whom, in what, at what and when something was said: the cue's other dependents. */
final class Circumstances {

    private static final ImmutableSet<String> PRESS = ImmutableSet.of(
            "reporter",
            "journalist",
            "newsman",
            "correspondent",
            "newspaper",
            "paper",
            "magazine",
            "agency",
            "broadcaster",
            "radio",
            "television",
            "tv",
            "media",
            "press",
            "network",
            "daily",
            "channel",
            "outlet");
    /** With what the names of papers end; they stand behind "the". */
    private static final ImmutableSet<String> MASTHEADS = ImmutableSet.of(
            "times",
            "post",
            "journal",
            "herald",
            "tribune",
            "guardian",
            "telegraph",
            "gazette",
            "observer",
            "independent");
    /** With what other names of the press end: "Sky News", "Nordland Radio". */
    private static final ImmutableSet<String> STATIONS =
            ImmutableSet.of("news", "daily", "press", "radio", "tv", "television", "magazine", "weekly", "agency");

    private static final ImmutableSet<String> REPORTERS =
            ImmutableSet.of("reporter", "journalist", "newsman", "correspondent");
    private static final ImmutableSet<String> PRESENTERS =
            ImmutableSet.of("host", "anchor", "editor", "columnist", "presenter", "interviewer");
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
    /** Verbs whose clause begins with "that" however far behind them. */
    static final ImmutableSet<String> SPEAKING = ImmutableSet.of(
            "say",
            "tell",
            "announce",
            "confirm",
            "warn",
            "claim",
            "admit",
            "add",
            "write",
            "report",
            "inform",
            "declare",
            "state",
            "insist",
            "note",
            "deny",
            "promise",
            "remind",
            "assure");

    private static final ImmutableSet<String> ASKING = ImmutableSet.of("ask", "press", "question", "quiz");
    private static final ImmutableSet<String> WITH_PRESS = ImmutableSet.of("interview", "conference", "briefing");

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

    private boolean holdsPeople(int head) {
        return tokens.isName(head)
                || PRESS.contains(tokens.lemma(head))
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

    /** {@return whether a constituent names a paper, a broadcaster, an agency or a reporter} */
    private boolean isPress(Argument argument) {
        if (PRESS.contains(tokens.lemma(argument.head()))) {
            return true;
        }
        for (int i = argument.from(); i < argument.to(); i++) {
            boolean last = i + 1 == argument.to();
            boolean reporter = REPORTERS.contains(tokens.lemma(i)) && !last && tokens.isName(i + 1);
            if (reporter || (namesOutlet(argument, i) && (closes(argument, i) || employs(argument, i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a name ends here as those of papers and stations do: not "the Post Office"} */
    private boolean namesOutlet(Argument argument, int i) {
        boolean end = isNamed(i) && (i + 1 == argument.to() || !isNamed(i + 1));
        boolean masthead = end && MASTHEADS.contains(tokens.lower(i)) && tokens.is(nameStart(argument, i), "the");
        return masthead || (end && STATIONS.contains(tokens.lower(i)));
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
        return next < argument.to()
                && (tokens.tag(next).equals("POS")
                        || PRESENTERS.contains(tokens.lemma(next))
                        || REPORTERS.contains(tokens.lemma(next)));
    }

    Contact contact(Candidate candidate, @Nullable Argument addressee, @Nullable Argument occasion) {
        boolean told = addressee != null
                && (isPress(addressee)
                        || tokens.is(addressee.head(), "us")
                        || WITH_PRESS.contains(tokens.lemma(addressee.head())));
        boolean met = occasion != null && WITH_PRESS.contains(tokens.lemma(occasion.head()));
        return !candidate.passive() && (told || met) ? Contact.SHOWN : Contact.NOT_SHOWN;
    }
}
