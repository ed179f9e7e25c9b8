package dev.hearsay.dossier.page;

import static j2html.TagCreator.meta;
import static j2html.TagCreator.title;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import j2html.rendering.FlatHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The stylesheet and the script, inlined, and the policy that lets nothing else run or load: both are allowed by their
 * hashes (Content Security Policy Level 3).
 */
final class PageAssets {
    private final String style;
    private final String script;

    private PageAssets(String style, String script) {
        this.style = style;
        this.script = script;
    }

    static PageAssets load() throws IOException {
        return new PageAssets(resource("dossier.css"), resource("dossier.js"));
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(PageAssets.class, name), StandardCharsets.UTF_8);
    }

    String head(String title) throws IOException {
        FlatHtml<StringBuilder> head = FlatHtml.inMemory(SafeText.CONFIG);
        meta().withCharset("utf-8").render(head);
        meta().attr("http-equiv", "Content-Security-Policy")
                .withContent(policy())
                .render(head);
        meta().withName("viewport")
                .withContent("width=device-width, initial-scale=1")
                .render(head);
        meta().withName("color-scheme").withContent("light dark").render(head);
        meta().withName("referrer").withContent("no-referrer").render(head);
        title(title).render(head);
        return "<!DOCTYPE html>\n<html lang=\"en\"><head>" + head.output() + "<style>" + style + "</style></head>";
    }

    String script() {
        return "<script>" + script + "</script>";
    }

    private String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] digest =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "'sha256-" + BaseEncoding.base64().encode(digest) + "'";
    }
}
