package dev.hearsay.dossier.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Stance;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.dossier.words.SourceNames;
import dev.hearsay.dossier.words.Titles;
import dev.hearsay.dossier.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who carries a claim, and in what words; reprints hang on the original they reprint. */
final class CarrierList {
    private static final int QUOTE_LENGTH = 320;
    private static final CharMatcher MARKS = CharMatcher.anyOf("\"“”„«»,.;: ");
    private static final Pattern THAT = Pattern.compile("^that ");

    private final PageIndex index;

    CarrierList(PageIndex index) {
        this.index = index;
    }

    /** Reprints hang on the first of their outlet's reports. */
    DomContent render(ClaimGroup group) {
        List<Carriage> all =
                Carriage.of(group).stream().filter(Carriage::published).toList();
        List<Carriage> own = all.stream().filter(carriage -> !reprint(carriage)).toList();
        ImmutableListMultimap<String, Carriage> reprints =
                Multimaps.index(all.stream().filter(CarrierList::reprint).toList(), CarrierList::original);
        List<DomContent> items = new ArrayList<>();
        Set<String> outlets = new HashSet<>();
        own.forEach(carriage -> {
            boolean first = outlets.add(name(carriage));
            items.add(item(group, carriage).with(hanging(group, first ? reprints.get(name(carriage)) : List.of())));
        });
        reprints.asMap().forEach((original, copies) -> {
            if (!outlets.contains(original)) {
                items.add(li(strong(original), text(": the original, not among the carriers read"))
                        .with(hanging(group, List.copyOf(copies))));
            }
        });
        return each(h4("Carried by"), ul(each(items.toArray(DomContent[]::new))));
    }

    private static boolean reprint(Carriage carriage) {
        return carriage.role() == Carriage.Role.REPRINT;
    }

    private static String original(Carriage reprint) {
        return reprint.attribution()
                .derivation()
                .flatMap(derivation -> derivation
                        .publisher()
                        .map(Outlet::name)
                        .or(() -> derivation.original().map(DocumentId::value)))
                .orElse("");
    }

    private static String name(Carriage carriage) {
        return carriage.outlet()
                .map(Outlet::name)
                .or(() -> carriage.attribution().document().map(DocumentId::value))
                .orElse(carriage.name());
    }

    private List<DomContent> hanging(ClaimGroup group, List<Carriage> reprints) {
        return reprints.isEmpty()
                ? List.of()
                : List.of(ul(each(reprints, reprint -> item(group, reprint))).withClass("reprints"));
    }

    private LiTag item(ClaimGroup group, Carriage carriage) {
        Attribution attribution = carriage.attribution();
        boolean act = Titles.tellsAct(attribution);
        String words = act ? Words.shortened(Titles.actWords(attribution), QUOTE_LENGTH) : words(attribution);
        boolean same =
                !act && bare(words).equals(bare(Words.shortened(group.claim().wording(), QUOTE_LENGTH)));
        LiTag item = li(strong(carriage.name()))
                .with(text(" "), span(carriage.words()).withClass("role"))
                .with(text(", " + side(carriage.side(group)) + ". "
                        + manner(attribution, act ? "" : verb(attribution) + (same ? " it" : ""))));
        if (!same) {
            item.with(text(": "), span(words).withClass("w"));
        }
        return item.with(text(" "), index.placeLink(attribution, place(attribution)));
    }

    /** Words without what joins them to their sentence: "that", quotation marks, a comma. */
    private static String bare(String words) {
        return THAT.matcher(MARKS.trimFrom(words)).replaceFirst("");
    }

    private static String side(Stance side) {
        return switch (side) {
            case ASSERTS -> "asserts";
            case DENIES -> "denies";
            case UNCOMMITTED -> "takes no side";
        };
    }

    private static String verb(Attribution attribution) {
        boolean plural = SourceNames.plural(List.of(attribution.chain().origin()));
        return " " + (plural ? Words.plural(attribution.act()) : Words.of(attribution.act()));
    }

    /** How the origin says it; {@code what} is the verb, with "it" where the words are those of the claim. */
    private static String manner(Attribution attribution, String what) {
        String who = SourceNames.sentence(SourceNames.of(attribution.chain().origin()));
        String through = attribution.chain().relays().isEmpty()
                ? ""
                : " (through "
                        + attribution.chain().relays().stream()
                                .map(relay -> relay.name())
                                .collect(Collectors.joining(", then "))
                        + (attribution.inferred() ? ", carried over from an earlier sentence" : "")
                        + ")";
        String sure = attribution.act() == SpeechAct.DENIES
                        || attribution.factuality().certain()
                ? ""
                : ", " + Words.of(attribution.factuality());
        String when = attribution.said().equals(TemporalExtent.unknown()) ? "" : ", " + Words.of(attribution.said());
        return who + what + through + sure + when;
    }

    private static String place(Attribution attribution) {
        return attribution.document().map(DocumentId::value).orElse("");
    }

    /** The words attributed as they stand in the article, else the evidence, else the wording of the claim. */
    private String words(Attribution attribution) {
        Optional<Document> document = attribution.document().flatMap(index::document);
        Optional<String> content = document.flatMap(read -> attribution
                .spans()
                .map(spans -> spans.content().stream()
                        .filter(span -> span.end() <= read.text().length())
                        .map(span -> span.in(read.text()))
                        .collect(Collectors.joining(" … "))));
        String words = content.filter(text -> !text.isBlank())
                .or(() -> attribution.evidence().map(Evidence::exact))
                .orElse(attribution.claim().wording());
        return Words.shortened(words, QUOTE_LENGTH);
    }
}
