package dev.hearsay.extract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import java.util.Comparator;
import java.util.regex.Pattern;

/** "The bank denied this": what is denied is what was claimed just before, and no claim of its own. */
final class DeniedBefore {
    private static final String HELPS =
            "(?:(?:has|have|had|also|later|strongly|strenuously|categorically|flatly|firmly|repeatedly|vehemently"
                    + "|immediately|promptly) )*";
    private static final String CLAIM = "(?:the|this|that) (?:claim|allegation|accusation|assertion|suggestion|report)";
    private static final Pattern DENIED_IT = Pattern.compile(
            HELPS + "(?:(?:deny|denies|denied|disputes?|disputed|refutes?|refuted|contests?|contested) (?:this|that|it|"
                    + CLAIM + ")|(?:rejects?|rejected) " + CLAIM + ")",
            Pattern.CASE_INSENSITIVE);

    /** Between a claim and its denial stand no words but the end of the claim's sentence and a "but". */
    private static final Pattern NEXT =
            Pattern.compile("(?:[^.!?;\\n]{0,60}[.!?][\"”’']*\\s*(?:(?:But|However|Yet|And),? )?"
                    + "|[\"”’']?[,;] (?:(?:but|while|and|though|although|something) )?)");

    /** Who denies "it" after a charge or an arrest denies the deed; and "me" is somebody else in another mouth. */
    private static final Pattern NOT_TO_TAKE_OVER = Pattern.compile(
            "\\b(?:charged?|accused|convicted|arrested|indicted|suspected|investigated|sued"
                    + "|i|me|my|mine|we|us|our|ours|myself|ourselves)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final ImmutableSet<SpeechAct> NO_CLAIMS = Sets.immutableEnumSet(
            SpeechAct.DENIES,
            SpeechAct.DISMISSES,
            SpeechAct.REJECTS,
            SpeechAct.CALLS_ON,
            SpeechAct.ASKS,
            SpeechAct.PLANS,
            SpeechAct.DECLINES_TO_COMMENT);
    private static final ImmutableSet<ClaimKind> NO_FACTS =
            Sets.immutableEnumSet(ClaimKind.EVALUATION, ClaimKind.INTERPRETATION, ClaimKind.HYPOTHETICAL);

    private final Document document;
    private final ImmutableList<Attribution> attributions;

    private DeniedBefore(Document document, ImmutableList<Attribution> attributions) {
        this.document = document;
        this.attributions = attributions;
    }

    /** The attributions, each bare denial with what it denies. */
    static ImmutableList<Attribution> resolved(Document document, ImmutableList<Attribution> attributions) {
        DeniedBefore before = new DeniedBefore(document, attributions);
        return attributions.stream()
                .map(attribution -> bare(attribution) ? before.resolved(attribution) : attribution)
                .collect(toImmutableList());
    }

    private static boolean bare(Attribution attribution) {
        return attribution.within().isEmpty()
                && attribution.factuality() == Factuality.CT_PLUS
                && DENIED_IT.matcher(attribution.claim().wording()).matches();
    }

    private Attribution resolved(Attribution denial) {
        return attributions.stream()
                .filter(claim -> claims(claim) && standsRightBefore(claim, denial))
                .filter(claim -> !sameSide(claim, denial))
                .max(Comparator.comparingInt(DeniedBefore::end))
                .map(claim -> denied(claim, denial))
                .orElse(denial);
    }

    private static boolean claims(Attribution attribution) {
        return attribution.within().isEmpty()
                && attribution.factuality().positive()
                && !NO_CLAIMS.contains(attribution.act())
                && !NO_FACTS.contains(attribution.claim().kind())
                && attribution.claim().polarity() == Polarity.POSITIVE
                && !NOT_TO_TAKE_OVER.matcher(attribution.claim().wording()).find();
    }

    private boolean standsRightBefore(Attribution claim, Attribution denial) {
        int start = denial.evidence().map(evidence -> evidence.span().start()).orElse(0);
        int end = end(claim);
        return end > 0
                && end < start
                && claim.segment() == denial.segment()
                && NEXT.matcher(document.text().substring(end, start)).matches();
    }

    private static int end(Attribution attribution) {
        return attribution.evidence().map(evidence -> evidence.span().end()).orElse(0);
    }

    private static boolean sameSide(Attribution claim, Attribution denial) {
        return claim.chain()
                .origin()
                .lastPrincipal()
                .id()
                .equals(denial.chain().origin().lastPrincipal().id());
    }

    private Attribution denied(Attribution claim, Attribution denial) {
        Attribution.Builder denied = Attribution.builder()
                .from(denial)
                .claim(claim.claim())
                .act(SpeechAct.DENIES)
                .factuality(Factuality.CT_MINUS);
        claim.spans()
                .ifPresent(said -> denial.spans()
                        .ifPresent(own -> denied.spans(AttributionSpans.builder()
                                .from(own)
                                .content(said.content())
                                .build())));
        int start = claim.evidence().orElseThrow().span().start();
        return denied.evidence(Evidence.of(document, new Span(start, end(denial))))
                .build();
    }
}
