package dev.hearsay.dossier.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.q;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Comparison;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** What a headline drops of the claim that the text below it makes: who says it, how surely, how exactly. */
final class HeadlineLosses {
    private HeadlineLosses() {}

    static DomContent render(ClaimGroup group) {
        List<DomContent> losses = group.attributions().stream()
                .filter(attribution -> attribution.segment() == SegmentKind.HEADLINE)
                .map(headline -> item(headline, losses(headline, group)))
                .toList();
        return losses.isEmpty()
                ? text("")
                : div(h4("What the headline leaves out"), ul(each(losses.toArray(DomContent[]::new))));
    }

    private static DomContent item(Attribution headline, List<String> losses) {
        String publisher = Carriage.publishing(headline).name();
        String printed =
                headline.evidence().map(Evidence::exact).orElse(headline.claim().wording());
        String words = losses.isEmpty() ? "nothing that is marked here" : Words.list(losses);
        return li(text(publisher + ": "), q(printed), text(" leaves out " + words + "."));
    }

    private static List<String> losses(Attribution headline, ClaimGroup group) {
        List<Attribution> body = group.attributions().stream()
                .filter(attribution -> attribution.segment().corroborates())
                .filter(attribution -> attribution.document().equals(headline.document()))
                .toList();
        List<String> losses = new ArrayList<>();
        speakers(headline, body).forEach(speaker -> losses.add("that " + speaker + " says so"));
        if (headline.factuality().certain()
                && body.stream()
                        .anyMatch(attribution -> !attribution.factuality().certain())) {
            losses.add("that the text says it with reserve");
        }
        quantities(headline, body).forEach(quantity -> losses.add("“" + quantity + "”"));
        return losses;
    }

    private static List<String> speakers(Attribution headline, List<Attribution> body) {
        Source voice = headline.chain().origin();
        return body.stream()
                .map(attribution -> attribution.chain().origin())
                .filter(origin -> voice instanceof Outlet && !(origin instanceof Outlet))
                .map(Source::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> quantities(Attribution headline, List<Attribution> body) {
        return body.stream()
                .flatMap(attribution -> attribution.claim().quantities().stream())
                .filter(quantity -> quantity.comparison() != Comparison.EXACTLY)
                .filter(quantity -> !headline.claim().quantities().contains(quantity))
                .map(Quantity::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
