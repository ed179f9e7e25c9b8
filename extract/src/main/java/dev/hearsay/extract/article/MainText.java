package dev.hearsay.extract.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that holds the article: what the markup calls so, if it holds a good part of the page's
 * paragraphs, else the element whose paragraphs have the most text that is no link, its grandchildren's counted half
 * (after Readability, Arc90 2009).
 */
final class MainText {
    private static final double GOOD_PART = 0.4;
    private static final int SHORTEST = 25;
    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

    private MainText() {}

    static Element of(Document page) {
        Map<Element, Double> scores = scores(page);
        double all = scores.values().stream().mapToDouble(Double::doubleValue).sum() / 1.5;
        Optional<Element> marked = MARKED.stream()
                .flatMap(query -> page.select(query).stream())
                .filter(element -> paragraphs(element) >= GOOD_PART * all)
                .findFirst();
        return marked.orElseGet(() -> scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(page.body()));
    }

    private static Map<Element, Double> scores(Document page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : page.select("p, pre")) {
            double score = score(paragraph);
            Element parent = paragraph.parent();
            if (score > 0 && parent != null) {
                scores.merge(parent, score, Double::sum);
                Element grandparent = parent.parent();
                if (grandparent != null && !grandparent.equals(page)) {
                    scores.merge(grandparent, score / 2, Double::sum);
                }
            }
        }
        return scores;
    }

    private static double paragraphs(Element element) {
        return element.select("p, pre").stream().mapToDouble(MainText::score).sum();
    }

    /** Characters that are no link; a paragraph that holds others is not counted again. */
    private static double score(Element paragraph) {
        int all = paragraph.text().length();
        int links = paragraph.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return all - links < SHORTEST ? 0 : all - links;
    }
}
