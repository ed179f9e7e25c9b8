package dev.hearsay.extract.syntax;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Irregular word forms, read from {@code irregular-forms.txt}. */
record IrregularForms(ImmutableTable<String, String, String> lemmas) {

    static IrregularForms load() {
        ImmutableTable.Builder<String, String, String> table = ImmutableTable.builder();
        Set<String> seen = new HashSet<>();
        for (String line : lines()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> words = Splitter.on(' ').splitToList(line);
                for (String form : words.subList(Math.min(2, words.size() - 1), words.size())) {
                    if (seen.add(words.get(0) + ' ' + form)) {
                        table.put(form, words.get(0), words.get(1));
                    }
                }
            }
        }
        return new IrregularForms(table.build());
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(
                    Resources.getResource(IrregularForms.class, "irregular-forms.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("irregular-forms.txt of hearsay-extract cannot be read", e);
        }
    }

    @Nullable String lemma(String form, String tag) {
        return lemmas.get(form, group(tag));
    }

    private static String group(String tag) {
        return switch (tag.charAt(0)) {
            case 'V' -> "verb";
            case 'M' -> "modal";
            case 'N' -> "noun";
            case 'J' -> "adjective";
            case 'R' -> "adverb";
            case 'D', 'W', 'P' -> tag.equals("POS") || tag.equals("PRP$") ? "other" : "pronoun";
            default -> "other";
        };
    }
}
