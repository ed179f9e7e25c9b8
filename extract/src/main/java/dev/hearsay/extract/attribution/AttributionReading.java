package dev.hearsay.extract.attribution;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Contact;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attribution with what its sentence says about it; everything still points into the text.
 *
 * @param spans source, cue and content; where one cites another as saying something, the source is the one cited
 * @param links who said it and who passed it on, the innermost first; empty where the text names nobody
 * @param unknownIntermediary whether somebody passed it on whom the text does not name: "was quoted as saying"
 * @param inferred whether links after the first are carried over from an earlier sentence of the same speaker
 * @param within the place in the list of readings of the one in whose content this one stands
 * @param cueLemma the dictionary form of the cue's main word, with its particle; ":" for a colon
 * @param act what the source does in saying it
 * @param factuality how far the source commits to the content as worded
 * @param polarity whether the content as worded asserts or negates its proposition
 * @param basis how the innermost source knows
 * @param kind what kind of claim the content is
 * @param form how much of the content is quoted
 * @param sentences of a quotation of several sentences, each in its order; empty otherwise
 * @param contact whether the outlet next to the speaker is shown in direct contact
 * @param addressee to whom it was said
 * @param medium in what it was said: "in a statement"
 * @param occasion at what it was said: "at a news conference"
 * @param timeSaid when it was said, as worded
 */
public record AttributionReading(
        AttributionSpans spans,
        ImmutableList<Span> links,
        boolean unknownIntermediary,
        boolean inferred,
        OptionalInt within,
        String cueLemma,
        SpeechAct act,
        Factuality factuality,
        Polarity polarity,
        Basis basis,
        ClaimKind kind,
        QuoteForm form,
        ImmutableList<QuotedSentence> sentences,
        Contact contact,
        Optional<Span> addressee,
        Optional<Span> medium,
        Optional<Span> occasion,
        Optional<Span> timeSaid) {

    /**
     * Checks the parts.
     *
     * @param spans source, cue and content; where one cites another as saying something, the source is the one cited
     * @param links who said it and who passed it on, the innermost first; empty where the text names nobody
     * @param unknownIntermediary whether somebody passed it on whom the text does not name: "was quoted as saying"
     * @param inferred whether links after the first are carried over from an earlier sentence of the same speaker
     * @param within the place in the list of readings of the one in whose content this one stands
     * @param cueLemma the dictionary form of the cue's main word, with its particle; ":" for a colon
     * @param act what the source does in saying it
     * @param factuality how far the source commits to the content as worded
     * @param polarity whether the content as worded asserts or negates its proposition
     * @param basis how the innermost source knows
     * @param kind what kind of claim the content is
     * @param form how much of the content is quoted
     * @param sentences of a quotation of several sentences, each in its order; empty otherwise
     * @param contact whether the outlet next to the speaker is shown in direct contact
     * @param addressee to whom it was said
     * @param medium in what it was said: "in a statement"
     * @param occasion at what it was said: "at a news conference"
     * @param timeSaid when it was said, as worded
     * @throws IllegalArgumentException if there is no content
     */
    public AttributionReading {
        requireNonNull(spans, "spans");
        requireNonNull(links, "links");
        requireNonNull(within, "within");
        requireNonNull(cueLemma, "cueLemma");
        requireNonNull(act, "act");
        requireNonNull(factuality, "factuality");
        requireNonNull(polarity, "polarity");
        requireNonNull(basis, "basis");
        requireNonNull(kind, "kind");
        requireNonNull(form, "form");
        requireNonNull(sentences, "sentences");
        requireNonNull(contact, "contact");
        requireNonNull(addressee, "addressee");
        requireNonNull(medium, "medium");
        requireNonNull(occasion, "occasion");
        requireNonNull(timeSaid, "timeSaid");
        checkArgument(!spans.content().isEmpty(), "content of an attribution must not be empty, cue \"%s\"", cueLemma);
    }

    /**
     * {@return whether the author of the text says it and not the source: what a thing suggests, and what somebody
     * "wrongly said", or reports that "are false"}
     */
    public boolean byAuthor() {
        boolean judged = act == SpeechAct.DENIES && (!spans.source().isEmpty() || JudgedReports.isReport(cueLemma));
        return links.isEmpty() && (kind == ClaimKind.INTERPRETATION || judged);
    }
}
