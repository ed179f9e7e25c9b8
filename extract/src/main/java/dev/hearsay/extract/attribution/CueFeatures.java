package dev.hearsay.extract.attribution;

import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.Nouns.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a candidate looks like to the model: its family and complement, who its source is, how its verb stands. */
final class CueFeatures {

    private final Tokens tokens;
    private final Quotations quotations;
    private final Nouns nouns;

    CueFeatures(Tokens tokens, Quotations quotations, Nouns nouns) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.nouns = nouns;
    }

    List<String> of(Candidate candidate) {
        List<String> features = new ArrayList<>();
        String kind = candidate.wordClass().name().toLowerCase(Locale.ROOT);
        CueSense sense = candidate.sense();
        String family = sense == null ? "unknown" : sense.family();
        String shape = shape(candidate.complement());
        features.add("bias");
        features.add(kind + ":" + family);
        features.add(kind + "/" + shape + (sense == null ? "/unknown" : ""));
        features.add(kind.equals("verb") ? family + "/" + shape : "x");
        features.add(kind + " holder=" + holder(candidate));
        features.add((clausal(shape) ? "clause" : "object") + " holder=" + holder(candidate));
        features.add("tag=" + tokens.tag(candidate.head()));
        features.add("size=" + size(candidate.content.size()));
        add(features, candidate.passive(), "passive");
        add(features, candidate.passive(), "passive/" + shape);
        add(features, hasAuxiliary(candidate.head(), "MD"), "modal");
        add(features, hasMark(candidate.head()), "to-infinitive");
        add(features, negated(candidate.head()), "negated");
        features.add("relation=" + relation(candidate.head()));
        add(features, quotedContent(candidate), "quoted");
        add(features, candidate.has(Role.EXPLETIVE), "expletive");
        add(features, tokens.paragraph(candidate.head()) == 0, "first line");
        return features;
    }

    private static void add(List<String> features, boolean holds, String name) {
        if (holds) {
            features.add(name);
        }
    }

    private static boolean clausal(String shape) {
        return shape.equals("that") || shape.equals("host") || shape.equals("so");
    }

    private static String shape(String complement) {
        return switch (complement) {
            case "that", "host", "to", "objto", "obj", "as", "so", "none", "bare" -> complement;
            default -> "prep";
        };
    }

    private static String size(int tokens) {
        return tokens <= 1 ? "1" : tokens <= 3 ? "2-3" : tokens <= 7 ? "4-7" : tokens <= 20 ? "8-20" : "more";
    }

    private String relation(int head) {
        String relation = tokens.relation(head);
        return switch (relation) {
            case "root",
                    "conj",
                    "advcl",
                    "acl:relcl",
                    "acl",
                    "ccomp",
                    "xcomp",
                    "parataxis",
                    "obj",
                    "obl",
                    "nsubj",
                    "nmod" -> relation;
            default -> "other";
        };
    }

    private String holder(Candidate candidate) {
        @Nullable Argument holder = candidate.holder();
        if (holder == null) {
            return "none";
        }
        int head = holder.head();
        String tag = tokens.tag(head);
        String shared = holder.role() == Role.SHARED_SUBJECT
                ? "shared "
                : holder.role() == Role.MODIFIED_NOUN ? "modified " : "";
        if (tag.equals("PRP") || tag.equals("PRP$")) {
            return shared + (tokens.is(head, "it") || tokens.is(head, "its") ? "it" : "pronoun");
        }
        if (tag.startsWith("W") || tag.equals("DT") || tag.equals("EX")) {
            return tokens.is(head, "who") ? "who" : "which";
        }
        if (tag.startsWith("NNP")) {
            return shared + "name";
        }
        Sort sort = nouns.sort(tokens.lemma(head));
        return sort == Sort.OTHER && tag.equals("NNS") ? shared + "plural" : shared + sort.name();
    }

    private boolean hasAuxiliary(int head, String tag) {
        for (int k = 0; k < tokens.childCount(head); k++) {
            int child = tokens.child(head, k);
            if (tokens.relationStarts(child, "aux") && tokens.tag(child).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMark(int head) {
        int mark = tokens.childWith(head, "mark");
        return mark >= 0 && tokens.is(mark, "to");
    }

    boolean negated(int head) {
        for (int k = 0; k < tokens.childCount(head); k++) {
            String word = tokens.lower(tokens.child(head, k));
            if (word.equals("not") || word.equals("n't") || word.equals("never")) {
                return true;
            }
        }
        return false;
    }

    private boolean quotedContent(Candidate candidate) {
        for (int r = 0; r < candidate.content.count(); r++) {
            if (quotations.quoted(candidate.content.from(r)) || quotations.quoted(candidate.content.to(r) - 1)) {
                return true;
            }
        }
        return false;
    }
}
