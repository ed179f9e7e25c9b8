package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.AttributionReading;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.withdrawal.TakenBack;
import java.util.Optional;
import java.util.OptionalInt;

/** Where an act is what is told, and not a clause that somebody says. */
final class ToldActs {
    private static final ImmutableSet<String> OPENS_CLAUSE =
            ImmutableSet.of("DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "CD", "JJ");

    private static final ImmutableSet<String> TAKES_CLAUSE = ImmutableSet.of("say", "hear");
    /** Who stands for the one that speaks. */
    private static final ImmutableSet<String> BACK =
            ImmutableSet.of("he", "she", "it", "they", "his", "her", "its", "their", "i", "we", "my", "our");

    private final TextParts parts;

    ToldActs(TextParts parts) {
        this.parts = parts;
    }

    /**
     * Whether the content makes no clause of its own, so that the claim is the act: "blamed the driver for the crash",
     * "has rejected the plan"; or is what something does not show.
     */
    boolean tells(AttributionReading reading, ImmutableList<Span> content) {
        return reading.form() != QuoteForm.DIRECT
                && !reading.spans().cue().isEmpty()
                && !setOff(reading, content)
                && !inTwo(content)
                && (showsNot(reading)
                        || raised(content)
                        || takenBack(reading, content).isPresent()
                        || (!saysClause(reading, content)
                                && content.stream().noneMatch(span -> hasSubject(span, content))));
    }

    /**
     * {@return "withdrew his claim that the dam held", with what is taken back, where the content is that}; within what
     * the same source says, that says it already.
     */
    Optional<Span> takenBack(AttributionReading reading, ImmutableList<Span> content) {
        boolean told = reading.within().isPresent()
                && reading.spans().source().stream().allMatch(span -> BACK.contains(span.in(parts.text())));
        return told
                ? Optional.empty()
                : parts.sentences(content.get(0)).stream().findFirst().flatMap(sentence -> {
                    int start = content.get(0).start();
                    OptionalInt opening = start > sentence.start()
                            ? TakenBack.opening(parts.text().substring(sentence.start(), start))
                            : OptionalInt.empty();
                    return opening.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Span(
                                    sentence.start() + opening.getAsInt(),
                                    content.get(content.size() - 1).end()));
                });
    }

    /**
     * "said the dam held", "heard Berg was sacked": what begins with a noun and has a verb is a clause, also where the
     * tree makes it none.
     */
    private boolean saysClause(AttributionReading reading, ImmutableList<Span> content) {
        return TAKES_CLAUSE.contains(reading.cueLemma())
                && parts.sentences(content.get(0)).stream()
                        .findFirst()
                        .filter(sentence -> opensWithNoun(sentence, content.get(0)))
                        .isPresent();
    }

    private static boolean opensWithNoun(Sentence sentence, Span span) {
        boolean begun = false;
        boolean noun = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (TextParts.inside(sentence, i, span)) {
                String tag = sentence.tag(i);
                if (!begun && !OPENS_CLAUSE.contains(tag)) {
                    return false;
                }
                begun = true;
                noun |= tag.startsWith("NN") || tag.equals("PRP");
                if (sentence.word(i).equals("that")) {
                    return false;
                }
                if (noun && (finite(sentence, i) || tag.equals("MD") || tag.equals("VBN"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The fire, which police say | was started on purpose": a clause with its subject before the cue. */
    private boolean inTwo(ImmutableList<Span> content) {
        return content.size() == 2
                && parts.sentences(content.get(1)).stream()
                        .findFirst()
                        .filter(s -> opensFinite(s, content.get(1)))
                        .isPresent();
    }

    private static boolean opensFinite(Sentence sentence, Span span) {
        for (int i = 0; i < sentence.size(); i++) {
            if (TextParts.inside(sentence, i, span)) {
                return finite(sentence, i) || sentence.tag(i).equals("MD");
            }
        }
        return false;
    }

    /** "Ministers are said | to have been told …": without the act it would be no sentence. */
    private boolean raised(ImmutableList<Span> content) {
        return content.size() > 1 && parts.words(content.subList(1, 2)).startsWith("to ");
    }

    private boolean showsNot(AttributionReading reading) {
        return reading.act() == SpeechAct.SHOWS && reading.factuality() == Factuality.UU && negatesCue(reading);
    }

    /** Whether the act is one that is not done: "does not expect". */
    boolean negatesCue(AttributionReading reading) {
        return ClaimWriter.NEGATORS.matcher(parts.words(reading.spans().cue())).find();
    }

    /** "Promised never to sell": the negator between the cue and what it tells of. */
    Optional<Span> negatorBetween(AttributionReading reading, ImmutableList<Span> content) {
        int from = reading.spans().cue().get(reading.spans().cue().size() - 1).end();
        int to = content.get(0).start();
        String between = from < to ? parts.text().substring(from, to) : "";
        return ClaimWriter.NEGATORS.matcher(between.strip()).matches()
                ? Optional.of(new Span(from, to))
                : Optional.empty();
    }

    /** Whether a comma parts the content from the cue that follows: "Quay to close, union says". */
    private boolean setOff(AttributionReading reading, ImmutableList<Span> content) {
        int end = content.isEmpty()
                ? Integer.MAX_VALUE
                : content.get(content.size() - 1).end();
        int cue = reading.spans().cue().get(0).start();
        return end < cue && parts.text().substring(end, cue).stripLeading().startsWith(",");
    }

    /** Whether the head of the span has its subject in it, or a verb of the content has where another part holds it. */
    private boolean hasSubject(Span span, ImmutableList<Span> content) {
        return parts.sentences(span).stream().anyMatch(sentence -> {
            for (int i = 0; i < sentence.size(); i++) {
                int head = sentence.head(i);
                boolean subject = sentence.relation(i).contains("subj") && TextParts.inside(sentence, i, span);
                boolean top = TextParts.inside(sentence, head, span)
                        && !TextParts.inside(sentence, sentence.head(head), span);
                if (subject && (top || (content.size() > 1 && finite(sentence, head) && in(sentence, head, content)))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean finite(Sentence sentence, int token) {
        String tag = token < 0 ? "" : sentence.tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    private static boolean in(Sentence sentence, int token, ImmutableList<Span> content) {
        return content.stream().anyMatch(span -> TextParts.inside(sentence, token, span));
    }
}
