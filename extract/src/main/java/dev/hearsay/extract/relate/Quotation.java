package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.UnnamedSource;
import dev.hearsay.extract.relate.WordScanner.Kind;
import dev.hearsay.extract.relate.WordScanner.Word;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The quoted words of an attribution.
 *
 * @param attribution the attribution
 * @param words the base forms of its words, numbers in digits
 * @param breaks places between words, as the index of the later word, where a sentence ends
 * @param gaps places between words where an ellipsis or a bracket stands
 */
record Quotation(
        Attribution attribution,
        ImmutableList<String> words,
        ImmutableSortedSet<Integer> breaks,
        ImmutableSet<Integer> gaps) {
    private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]");
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
    private static final String GAP = "…";
    private static final int LEAST_WORDS = 2;

    static Quotation of(Attribution attribution) {
        String text = BRACKETED.matcher(quoted(attribution)).replaceAll(GAP).replace("...", GAP);
        ImmutableList.Builder<String> words = ImmutableList.builder();
        ImmutableSortedSet.Builder<Integer> breaks = ImmutableSortedSet.naturalOrder();
        ImmutableSet.Builder<Integer> gaps = ImmutableSet.builder();
        int count = 0;
        for (Word word : WordScanner.scan(text, WordingPreparer.MOST_WORDS)) {
            if (word.kind() != Kind.MARK || word.form().equals("%")) {
                words.add(base(word));
                count++;
            } else if (word.form().equals(GAP)) {
                gaps.add(count);
            } else if (".!?".contains(word.form())) {
                breaks.add(count);
            }
        }
        return new Quotation(attribution, words.build(), breaks.build(), gaps.build());
    }

    /** Of a mixed quotation only what stands in quotation marks, where it has any. */
    private static String quoted(Attribution attribution) {
        String wording = attribution.claim().wording();
        if (attribution.form() != QuoteForm.MIXED) {
            return wording;
        }
        List<String> parts =
                QUOTED.matcher(wording).results().map(part -> part.group(1)).toList();
        return parts.isEmpty() ? wording : parts.stream().collect(Collectors.joining(" " + GAP + " "));
    }

    private static String base(Word word) {
        if (word.form().equals("%") || word.form().equals("pct")) {
            return "percent";
        }
        return word.kind() == Kind.WORD ? Lexicon.ENGLISH.base(word.form()) : word.form();
    }

    boolean telling() {
        return words.size() >= LEAST_WORDS;
    }

    /** {@return whether a sentence begins at a word, and nothing is marked as left out before it} */
    boolean sentenceBeginsAt(int word) {
        return breaks.contains(word) && !gaps.contains(word);
    }

    /** {@return whether both can be words of one speaker} */
    boolean sameSpeaker(Quotation that) {
        Source mine = attribution.chain().origin();
        Source yours = that.attribution.chain().origin();
        return mine instanceof UnnamedSource
                || yours instanceof UnnamedSource
                || mine.lastPrincipal().id().equals(yours.lastPrincipal().id());
    }

    boolean sameDocument(Quotation that) {
        return attribution.document().isPresent() && attribution.document().equals(that.attribution.document());
    }
}
