package dev.hearsay.extract.syntax;

import com.google.common.collect.ImmutableSet;

/**
 * Finds the dictionary form of an English word: a table of irregular forms, else the rules of spelling by which endings
 * are added.
 */
public final class Lemmatizer {

    private static final IrregularForms IRREGULAR = IrregularForms.load();

    private static final ImmutableSet<String> KEEP_ES = ImmutableSet.of(
            "ache", "headache", "cache", "axe", "psyche", "moustache", "mustache", "avalanche", "creche");

    private Lemmatizer() {}

    /**
     * {@return the dictionary form of a word, in small letters unless the word is a name}
     *
     * @param word a token
     * @param tag its Penn Treebank tag
     */
    public static String lemma(String word, String tag) {
        String form = tag.startsWith("NNP") ? word : lower(word);
        String irregular = IRREGULAR.lemma(form, tag);
        return irregular != null ? irregular : regular(form, tag);
    }

    private static String regular(String form, String tag) {
        return switch (tag) {
            case "NNS", "NNPS", "VBZ" -> Characters.digit(form.charAt(0)) ? form : withoutS(form);
            case "VBD", "VBN" -> form.endsWith("ed") ? withoutEnding(form, 2, "ied") : form;
            case "VBG" -> form.endsWith("ing") ? withoutEnding(form, 3, "ying") : form;
            case "JJR", "RBR" -> form.endsWith("er") ? withoutEnding(form, 2, "ier") : form;
            case "JJS", "RBS" -> form.endsWith("est") ? withoutEnding(form, 3, "iest") : form;
            default -> form;
        };
    }

    private static String withoutS(String form) {
        int n = form.length();
        if (n < 3 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies") && n > 4) {
            return form.substring(0, n - 3) + "y";
        }
        String shorter = form.substring(0, n - 1);
        return hissing(shorter) && !KEEP_ES.contains(shorter) ? form.substring(0, n - 2) : shorter;
    }

    /** {@return whether a word without its s still ends in the e that only parts the s from a hissing sound or an o} */
    private static boolean hissing(String shorter) {
        return shorter.endsWith("sse")
                || shorter.endsWith("she")
                || shorter.endsWith("che")
                || shorter.endsWith("xe")
                || shorter.endsWith("zze")
                || (shorter.endsWith("oe") && shorter.length() > 4);
    }

    private static String withoutEnding(String form, int length, String afterConsonant) {
        String stem = form.substring(0, form.length() - length);
        if (form.endsWith(afterConsonant) && afterConsonant.startsWith("i") && stem.length() > 2) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        return Stems.complete(stem);
    }

    private static String lower(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(Characters.fold(word.charAt(i)));
        }
        return folded.toString();
    }
}
