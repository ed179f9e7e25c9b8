package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;

/** Makes up texts like news, and bends them: characters and lines doubled, dropped, exchanged, put in. */
final class BentNews {
    private static final ImmutableList<String> SENTENCES = ImmutableList.of(
            "Norwegian Energy Minister Kari Holm said the pipeline would reopen in March.",
            "“The delivery started already,” Holm told the Coast Herald. “We are ready.”",
            "According to two port officials, the strike might end this week.",
            "\"It is late,\" he added, \"but not too late.\"",
            "Izvestia cited Kozlov as saying that no talks were held on Friday.",
            "The talks are over, the Nordland daily quoted an aide as saying.",
            "Oslo denied that it had barred the flights; they've said so before.",
            "He was quoted as telling journalists: 'We consider the matter closed.'",
            "The company reportedly plans to close two plants, Reuters reported, citing the mayor.",
            "Unnamed military sources told the Kommersant daily that deliveries might begin soon.",
            "But the comments, made after the visit, suggest that the lobbying has paid off.",
            "The Foreign Ministry declined to comment. Another official noted that it was “a grave mistake.”",
            "“There is talk that they will be sent off,” she said in a statement carried by state media.",
            "About 4 1/2 million people, or 12.5%, had fled by Sept. 9, 2015, she told reporters.");
    private static final ImmutableList<String> LINES = ImmutableList.of(
            "# Kremlin: No talks",
            "By Reuters",
            "May 11, 2018",
            "LISSA (Reuters) - The port is shut, the mayor said.",
            "This article was originally published by Radio Free Europe/Radio Liberty.",
            "Analysis",
            "Mira Kolar",
            "‘We know what to do’",
            "Advertisement",
            "(Jon Vik / AFP/Getty Images)",
            "ALSO",
            "Original url:",
            "<https://www.example.org/2018/05/11/a>",
            "MAYOR: Good evening.",
            "Der Hafen wurde am Dienstag gesperrt.");
    private static final ImmutableList<String> PIECES = ImmutableList.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "(",
            ")",
            "[",
            "…",
            ":",
            ";",
            ",",
            ".",
            "—",
            "\n",
            "\n\n",
            "\u00a0",
            "\u2028",
            "\u0000",
            "\ufeff",
            "\ud83d\ude00",
            "\ud800",
            "\u0130",
            "ı",
            "ß",
            "é",
            "e\u0301",
            "<p>",
            "</p>",
            "{",
            "}",
            "\\",
            "&amp;",
            "said",
            "told",
            "as saying",
            "that",
            "according to",
            "he",
            "they",
            "x".repeat(40),
            "1e9");

    private final SplittableRandom random;

    BentNews(SplittableRandom random) {
        this.random = random;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            text.append(random.nextInt(4) == 0 ? one(LINES) : one(SENTENCES));
            text.append(random.nextInt(3) == 0 ? "\n\n" : random.nextInt(3) == 0 ? "\n" : " ");
        }
        int bends = random.nextInt(8);
        for (int i = 0; i < bends; i++) {
            bend(text);
        }
        return random.nextInt(12) == 0 ? wrapped(text.toString()) : text.toString();
    }

    private void bend(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1, 30));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(from, one(PIECES));
            case 3 -> text.insert(from, one(PIECES).repeat(random.nextInt(1, 12)));
            case 4 -> text.insert(from, (char) random.nextInt(0x3000));
            default -> text.replace(from, to, one(SENTENCES));
        }
    }

    private String wrapped(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return switch (random.nextInt(3)) {
            case 0 -> "<html><body><article><h1>A title</h1><p>" + text.replace("\n\n", "</p><p>") + "</p></article>";
            case 1 -> "{\"id\": \"x\", \"text\": \"" + escaped + "\"}";
            default ->
                "<rss><channel><item><title>t</title><description>" + text + "</description></item></channel></rss>";
        };
    }

    private String one(ImmutableList<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
