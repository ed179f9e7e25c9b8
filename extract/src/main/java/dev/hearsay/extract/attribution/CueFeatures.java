package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate looks like to the model: the group its word belongs to with the kind of complement it has, who its
 * source is, and how its verb stands. No feature names a word.
 */
final class CueFeatures {

    private static final ImmutableMap<String, String> GROUPS = groups();
    private static final ImmutableSet<String> RELATIONS = ImmutableSet.of("acl", "ccomp", "xcomp", "conj", "root");
    private static final ImmutableSet<String> SHAPES = ImmutableSet.of("host", "as", "obj", "objto", "so");

    private final Tokens tokens;
    private final Quotations quotations;
    private final Nouns nouns;

    CueFeatures(Tokens tokens, Quotations quotations, Nouns nouns) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.nouns = nouns;
    }

    private static ImmutableMap<String, String> groups() {
        ImmutableMap.Builder<String, String> groups = ImmutableMap.builder();
        group(groups, "speak", "say", "tell", "announce", "confirm", "admit", "claim", "deny", "warn", "hint");
        group(groups, "speak", "suggest", "ask", "report", "predict", "estimate");
        group(groups, "judge", "praise", "criticize", "accuse", "dismiss", "reject");
        group(groups, "side", "side", "oppose");
        group(groups, "mind", "believe", "doubt", "know", "feel");
        group(groups, "will", "want", "decide", "decline");
        group(groups, "bind", "promise", "urge");
        group(groups, "name", "call", "topic");
        group(groups, "act", "act", "express");
        group(groups, "show", "show");
        group(groups, "seem", "seem");
        return groups.buildOrThrow();
    }

    private static void group(ImmutableMap.Builder<String, String> groups, String name, String... families) {
        for (String family : families) {
            groups.put(family, name);
        }
    }

    /** {@return the names of the features that hold} */
    List<String> of(Candidate candidate) {
        List<String> features = new ArrayList<>(16);
        features.add("bias");
        word(candidate, features);
        holder(candidate, features);
        form(candidate, features);
        content(candidate, features);
        return features;
    }

    private static void word(Candidate candidate, List<String> features) {
        String complement = candidate.complement();
        String shape = shape(complement);
        if (!candidate.isVerb()) {
            features.add((candidate.wordClass() == CueSense.WordClass.NOUN ? "noun " : "adjective ") + shape);
            return;
        }
        CueSense sense = candidate.sense();
        features.add((sense == null ? "unknown" : GROUPS.getOrDefault(sense.family(), "speak")) + ' ' + shape);
        if (SHAPES.contains(complement)) {
            features.add(complement);
        }
    }

    private static String shape(String complement) {
        return switch (complement) {
            case "that", "host", "so" -> "clause";
            case "to", "objto" -> "infinitive";
            case "none", "bare" -> "none";
            default -> "object";
        };
    }

    private void holder(Candidate candidate, List<String> features) {
        @Nullable Argument holder = candidate.holder();
        features.add("holder " + (holder == null ? "none" : sort(holder.head())));
        if (candidate.passive() && holder != null) {
            features.add("passive with agent");
        }
    }

    private String sort(int head) {
        String tag = tokens.tag(head);
        if (tag.startsWith("PRP")) {
            return tokens.is(head, "it") || tokens.is(head, "its") ? "thing" : "pronoun";
        }
        if (tag.startsWith("W") || tag.equals("DT") || tag.equals("EX")) {
            return tokens.is(head, "who") ? "pronoun" : "thing";
        }
        if (tag.startsWith("NNP")) {
            return "name";
        }
        return switch (nouns.sort(tokens.lemma(head))) {
            case PERSON, GROUP -> "people";
            case DOCUMENT -> "document";
            case OTHER -> tag.equals("NNS") ? "people" : "thing";
        };
    }

    private void form(Candidate candidate, List<String> features) {
        int head = candidate.head();
        String tag = tokens.tag(head);
        addIf(features, tag.equals("VBG"), "participle");
        addIf(features, tag.equals("VBN"), "past participle");
        addIf(features, tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"), "finite");
        String relation = tokens.relation(head);
        addIf(features, RELATIONS.contains(relation), "as " + relation);
        addIf(features, tokens.paragraph(head) == 0, "first line");
        for (int k = 0; k < tokens.childCount(head); k++) {
            int child = tokens.child(head, k);
            addIf(features, tokens.tag(child).equals("MD"), "modal");
            addIf(features, tokens.relation(child).equals("mark") && tokens.is(child, "to"), "to-infinitive");
        }
    }

    private void content(Candidate candidate, List<String> features) {
        addIf(features, candidate.content.size() <= 1, "one word");
        addIf(features, quoted(candidate.content), "quoted");
        addIf(features, candidate.has(Role.EXPLETIVE), "expletive");
    }

    private boolean quoted(Ranges content) {
        for (int r = 0; r < content.count(); r++) {
            if (quotations.quoted(content.from(r)) || quotations.quoted(content.to(r) - 1)) {
                return true;
            }
        }
        return false;
    }

    private static void addIf(List<String> features, boolean holds, String name) {
        if (holds) {
            features.add(name);
        }
    }
}
