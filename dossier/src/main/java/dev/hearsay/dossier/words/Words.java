package dev.hearsay.dossier.words;

import com.google.common.base.CharMatcher;
import dev.hearsay.core.Basis;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Interest;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Status;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.Wording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page's vocabulary: plain words for every value. */
public final class Words {
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(?=/|$)");
    private static final Pattern PLURAL_VERB = Pattern.compile("(?<=^\\w{1,20})(ies|sses|s)(?= |$)");

    private Words() {}

    public static String count(int number, String thing) {
        return number + " " + (number == 1 ? thing : plural(thing));
    }

    private static String plural(String thing) {
        return thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        return last <= 0
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    public static String shortened(String text, int length) {
        String line = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }

    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String of(Status status) {
        return switch (status) {
            case CORROBORATED -> "Corroborated";
            case DISPUTED -> "Disputed";
            case IN_TENSION -> "In tension";
            case ONE_SOURCE -> "One source";
            case ONE_SOURCE_MANY_CARRIERS -> "One source, many carriers";
            case SEVERAL_SOURCES -> "Several sources";
            case SELF_REPORTED -> "Self-reported";
            case CIRCULAR -> "Circular";
            case UNSTATED -> "Source unstated";
            case SUPERSEDED -> "Superseded";
            case NOT_CHECKABLE -> "Not checkable";
            case NOT_JUDGED -> "Not judged";
        };
    }

    public static String meaning(Status status) {
        return switch (status) {
            case CORROBORATED ->
                "Two or more origins shown to be independent agree, one of them no party to it, and nobody denies it.";
            case DISPUTED -> "A party to it denies it.";
            case IN_TENSION ->
                "Somebody says otherwise, or another claim pulls against it; rival explanations are "
                        + "listed, none is chosen.";
            case ONE_SOURCE -> "One origin, carried by one publisher.";
            case ONE_SOURCE_MANY_CARRIERS -> "One origin; more outlets carry it, which adds no source.";
            case SEVERAL_SOURCES -> "Several origins, whose independence the texts do not show.";
            case SELF_REPORTED -> "Every origin speaks of its own side.";
            case CIRCULAR -> "Outlets cite one another in a loop; no origin is found outside it.";
            case UNSTATED -> "No text shows who has the knowledge.";
            case SUPERSEDED -> "The same side has said otherwise since.";
            case NOT_CHECKABLE -> "A judgement of value, a reading, a condition or a question.";
            case NOT_JUDGED ->
                "No running text asserts it: it stands in a headline alone, or is a call, a question or silence; or it "
                        + "was not looked at.";
        };
    }

    public static String of(ClaimKind kind) {
        return switch (kind) {
            case FACT -> "Fact";
            case OWN_DECISION -> "Own decision";
            case POSITION -> "Stated position";
            case PLEDGE -> "Pledge or threat";
            case FORECAST -> "Forecast";
            case EVALUATION -> "Evaluation";
            case INTERPRETATION -> "Interpretation";
            case RUMOUR -> "Relayed rumour";
            case HYPOTHETICAL -> "Hypothetical or question";
        };
    }

    public static String of(Basis basis) {
        return switch (basis) {
            case SAW -> "saw it";
            case HEARD -> "heard it";
            case MEASURED -> "measured or counted it";
            case OWN_ACT -> "speaks of its own act or intent";
            case DOCUMENT -> "read it in a document";
            case IMAGERY -> "reads it from images";
            case TOLD -> "was told by somebody else";
            case UNSTATED -> "the texts do not say";
        };
    }

    public static String of(Interest interest) {
        return switch (interest) {
            case OWN_ACT -> "it is an act of its own side";
            case OWN_INTENT -> "it is its own intent or position";
            case RIVAL_ACT -> "it is a rival's act";
            case BENEFICIARY -> "it would gain if believed";
            case AGAINST_INTEREST -> "it speaks against its own interest";
            case NONE_STATED -> "none stated";
            case UNKNOWN -> "not known";
        };
    }

    public static String of(Wording wording) {
        return switch (wording) {
            case THESE_WORDS -> "in these words";
            case IN_SUBSTANCE -> "in substance";
            case REPORTERS_WORD -> "only in the reporter's word";
        };
    }

    public static String of(SegmentKind kind) {
        return switch (kind) {
            case HEADLINE -> "Headline, written by the publisher";
            case BODY -> "Text";
            case PULL_QUOTE -> "Quotation set apart";
            case ANALYSIS_BOX -> "Box by another author";
            case CAPTION -> "Caption";
            case RELATED_LINK -> "Link to another article";
            case NOTICE -> "Notice";
            case BOILERPLATE -> "No part of the article";
        };
    }

    public static String of(DerivationKind kind) {
        return switch (kind) {
            case REPRINT -> "reprint of";
            case WIRE_COPY -> "wire copy of";
            case SYNDICATION -> "syndicated copy of";
            case PARTIAL -> "partly copied from";
            case TRANSLATION -> "translation of";
        };
    }

    public static String of(MetadataOrigin origin) {
        return switch (origin) {
            case TEXT -> "as the article says";
            case URL -> "from its address";
            case MARKUP -> "from the file's markup";
            case GIVEN -> "given by the user";
        };
    }

    public static String of(PledgeStatus status) {
        return switch (status) {
            case OPEN -> "Open";
            case REAFFIRMED -> "Reaffirmed";
            case WEAKENED -> "Weakened";
            case WITHDRAWN -> "Withdrawn";
            case BROKEN -> "Broken";
            case BEGUN -> "Begun";
            case COMPLETED -> "Completed, it says";
            case OVERDUE -> "Overdue";
            case UNKNOWN -> "Unknown";
        };
    }

    public static String of(Factuality factuality) {
        return switch (factuality) {
            case CT_PLUS -> "without reserve";
            case PR_PLUS -> "as probable";
            case PS_PLUS -> "as possible";
            case CT_MINUS -> "as not so";
            case PR_MINUS -> "as probably not so";
            case PS_MINUS -> "as possibly not so";
            case CT_U, UU -> "without commitment";
        };
    }

    public static String of(SpeechAct act) {
        return act == SpeechAct.CALLS_ON ? "calls for" : name(act);
    }

    /** "say" for "says", "deny" for "denies". */
    public static String plural(SpeechAct act) {
        return PLURAL_VERB.matcher(of(act)).replaceFirst(result -> {
            String ending = result.group(1);
            return ending.equals("ies") ? "y" : ending.equals("sses") ? "ss" : "";
        });
    }

    /** "2018-05-11", "between 2018-05-04 and 2018-05-11", or "undated". */
    public static String of(TemporalExtent extent) {
        Optional<LocalDateTime> start = extent.earliestStart();
        Optional<LocalDateTime> end = extent.latestEnd();
        if (start.isPresent() && end.isPresent() && wholeDay(start.get()) && wholeDay(end.get())) {
            LocalDate first = start.get().toLocalDate();
            LocalDate last =
                    end.get().isAfter(start.get()) ? end.get().toLocalDate().minusDays(1) : first;
            return first.equals(last) ? first.toString() : "between " + first + " and " + last;
        }
        String iso = extent.iso();
        return iso.isEmpty() ? "undated" : MIDNIGHT.matcher(iso).replaceAll("").replace("/", " to ");
    }

    /** A time behind words that fit it: one before a day, another before "between". */
    public static String when(String beforeDay, String beforeBetween, TemporalExtent extent) {
        String time = of(extent);
        return (time.startsWith("between") ? beforeBetween : beforeDay) + time;
    }

    private static boolean wholeDay(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
