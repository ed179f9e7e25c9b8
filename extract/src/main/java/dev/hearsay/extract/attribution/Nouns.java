package dev.hearsay.extract.attribution;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Common nouns sorted by what they can be: a person, a group, a document. */
final class Nouns {

    /** What a noun can be; {@code OTHER} says nothing. */
    enum Sort {
        PERSON,
        GROUP,
        DOCUMENT,
        EVENT,
        OTHER
    }

    private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final ImmutableMap<String, Sort> sorts;

    private Nouns(ImmutableMap<String, Sort> sorts) {
        this.sorts = sorts;
    }

    static Nouns english() {
        try {
            return parse(Resources.toString(Resources.getResource(Nouns.class, "nouns.txt"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Nouns parse(String file) {
        ImmutableMap.Builder<String, Sort> sorts = ImmutableMap.builder();
        Sort sort = Sort.OTHER;
        for (String line : Splitter.on('\n').split(file)) {
            if (line.startsWith("[")) {
                sort = Sort.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
            } else if (!line.startsWith("#")) {
                for (String word : BLANKS.split(line)) {
                    sorts.put(word, sort);
                }
            }
        }
        return new Nouns(sorts.buildKeepingLast());
    }

    /** {@return what a lemma in lower case can be, by the list or by its ending} */
    Sort sort(String lemma) {
        Sort listed = sorts.get(lemma);
        return listed != null ? listed : endsLikePerson(lemma) ? Sort.PERSON : Sort.OTHER;
    }

    private static boolean endsLikePerson(String lemma) {
        return lemma.length() > 5
                && (lemma.endsWith("ist")
                        || lemma.endsWith("man")
                        || lemma.endsWith("woman")
                        || lemma.endsWith("person")
                        || lemma.endsWith("ician")
                        || lemma.endsWith("goer")
                        || lemma.endsWith("maker")
                        || lemma.endsWith("holder"));
    }
}
