package dev.hearsay.extract.text;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.ServiceLoader;

/**
 * Cuts English text into sentences and gives every token its part of speech, lemma and grammatical head.
 *
 * <p>Tags are those of the Penn Treebank as the English Universal Dependencies treebanks write them; relations are the
 * basic relations of Universal Dependencies 2 with the subtypes {@code nsubj:pass}, {@code csubj:pass},
 * {@code aux:pass}, {@code obl:agent}, {@code obl:unmarked}, {@code nmod:poss}, {@code nmod:unmarked},
 * {@code nmod:desc}, {@code acl:relcl} and {@code compound:prt}.
 *
 * <p>An implementation is deterministic and safe for use by many threads at once. Another analyser is plugged in as a
 * {@link ServiceLoader} provider of this interface; {@link #installed()} prefers it to the one built in.
 */
public interface SyntaxAnalyzer {

    /**
     * {@return the sentences of a text in order, of which every character that is not white space, a control or a
     * format character is covered by exactly one token}
     *
     * <p>A line break ends a sentence. The result is empty where the text holds nothing to cover. Never throws for the
     * content of the text. Takes time linear in its length.
     *
     * @param text any text; offsets of the result are UTF-16 positions in it, the end exclusive
     */
    ImmutableList<Sentence> analyze(String text);

    /** {@return the name and version of the analyser and its model, to be kept with results} */
    String version();

    /** {@return how strongly the analyser wants to be chosen; the one built in has {@value Integer#MIN_VALUE}} */
    default int priority() {
        return 0;
    }

    /**
     * {@return the analyser with the highest priority among the installed providers, the first by class name among
     * equals}
     *
     * @throws IllegalStateException where no provider is found, so that not even the one built in is on the path
     */
    static SyntaxAnalyzer installed() {
        return ServiceLoader.load(SyntaxAnalyzer.class, SyntaxAnalyzer.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .max(Comparator.comparingInt(SyntaxAnalyzer::priority)
                        .thenComparing(a -> a.getClass().getName(), Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalStateException("no provider of " + SyntaxAnalyzer.class.getName()
                        + " found: put hearsay-extract on the path"));
    }
}
