package dev.hearsay.extract.attribution;

import dev.hearsay.extract.attribution.Argument.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate looks like to the model: its word and the family the lexicon gives it, with the kind of complement
 * it has, who its source is, how its verb stands, what stands beside it, and how its content begins.
 */
final class CueFeatures {

    private final Tokens tokens;
    private final Quotations quotations;
    private final Nouns nouns;

    CueFeatures(Tokens tokens, Quotations quotations, Nouns nouns) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.nouns = nouns;
    }

    /** {@return the names of the features that hold} */
    List<String> of(Candidate candidate) {
        Named named = new Named(candidate);
        List<String> features = new ArrayList<>(64);
        features.add("bias");
        word(named, features);
        holder(named, features);
        form(named, features);
        neighbours(named, features);
        content(named, features);
        arguments(named, features);
        return features;
    }

    /** The names that many features of a candidate are made of. */
    private final class Named {

        final Candidate candidate;
        final int head;
        final String lemma;
        final String family;
        final String complement;
        final String shape;
        final String tag;
        final String holder;

        Named(Candidate candidate) {
            this.candidate = candidate;
            head = candidate.head();
            String noun = candidate.isVerb() ? "" : "/" + candidate.wordClass().name();
            lemma = '=' + candidate.lemma() + noun + ' ';
            CueSense sense = candidate.sense();
            family = "family " + (sense == null ? "unknown" : sense.family()) + noun + ' ';
            complement = candidate.complement();
            shape = shape(complement);
            tag = tokens.tag(head);
            @Nullable Argument argument = candidate.holder();
            holder = "holder " + (argument == null ? "none" : sort(argument.head()));
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

    private static void word(Named named, List<String> features) {
        Candidate candidate = named.candidate;
        for (String word : List.of(named.lemma, named.family)) {
            features.add(word);
            features.add(word + named.shape);
            features.add(word + named.complement);
            features.add(word + named.holder);
            features.add(word + "tag " + named.tag);
        }
        features.add(candidate.wordClass() + " " + named.shape);
        features.add("complement " + named.complement + (candidate.passive() ? " passive" : ""));
        String lemma = candidate.lemma();
        if (candidate.sense() == null && lemma.length() > 4) {
            features.add("ending " + lemma.substring(lemma.length() - 3));
            features.add("beginning " + lemma.substring(0, 3));
        }
    }

    private void holder(Named named, List<String> features) {
        features.add(named.holder);
        features.add(named.holder + " shape " + named.shape);
        features.add(named.holder + " complement " + named.complement);
        @Nullable Argument holder = named.candidate.holder();
        if (holder != null) {
            features.add("holder is " + holder.role());
            features.add("holder word " + tokens.lemma(holder.head()));
        }
        addIf(features, named.candidate.source.isEmpty(), "no source");
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
            case EVENT -> "thing";
            case OTHER -> tag.equals("NNS") ? "people" : "thing";
        };
    }

    private void form(Named named, List<String> features) {
        int head = named.head;
        features.add("tag " + named.tag);
        features.add("tag " + named.tag + ' ' + named.shape);
        String relation = "relation " + tokens.relation(head);
        features.add(relation);
        features.add(relation + ' ' + named.shape);
        int up = tokens.head(head);
        features.add("under " + (up < 0 ? "root" : tokens.lemma(up)));
        addIf(features, tokens.paragraph(head) == 0, "first line");
        for (int k = 0; k < tokens.childCount(head); k++) {
            int child = tokens.child(head, k);
            String childRelation = tokens.relation(child);
            boolean helps = childRelation.startsWith("aux") || childRelation.equals("cop");
            if (helps || childRelation.equals("advmod")) {
                features.add("help " + tokens.lemma(child));
            }
            addIf(features, tokens.tag(child).equals("MD"), "modal");
            addIf(features, childRelation.equals("mark") && tokens.is(child, "to"), "to-infinitive");
        }
    }

    private void neighbours(Named named, List<String> features) {
        String next = "next " + near(named.head + 1);
        String before = "before " + near(named.head - 1);
        features.add(next);
        features.add(before);
        features.add(named.lemma + next);
        features.add(named.lemma + before);
    }

    private String near(int i) {
        if (i < 0 || i >= tokens.size()) {
            return "nothing";
        }
        boolean open = tokens.tag(i).startsWith("NN") || tokens.tag(i).equals("CD");
        return open ? tokens.tag(i) : tokens.lower(i);
    }

    private void content(Named named, List<String> features) {
        Ranges content = named.candidate.content;
        int size = content.size();
        features.add("size " + FeatureWeights.sizeClass(size) + ' ' + named.shape);
        addIf(features, size <= 1, "one word");
        addIf(features, quoted(content), "quoted");
        addIf(features, named.candidate.has(Role.EXPLETIVE), "expletive");
        if (!content.isEmpty()) {
            features.add("starts " + tokens.lower(content.first()));
            features.add("starts tag " + tokens.tag(content.first()) + ' ' + named.shape);
        }
    }

    private boolean quoted(Ranges content) {
        for (int r = 0; r < content.count(); r++) {
            if (quotations.quoted(content.from(r)) || quotations.quoted(content.to(r) - 1)) {
                return true;
            }
        }
        return false;
    }

    private void arguments(Named named, List<String> features) {
        for (Argument argument : named.candidate.arguments()) {
            String role = "has " + argument.role() + ' ' + argument.marker();
            features.add(role);
            features.add(named.lemma + role);
            if (argument.role() == Role.OBJECT || argument.role() == Role.PASSIVE_SUBJECT) {
                String sort = "object " + sort(argument.head());
                features.add(sort);
                features.add(named.family + sort);
                features.add("object word " + tokens.lemma(argument.head()));
            }
        }
    }

    private static void addIf(List<String> features, boolean holds, String name) {
        if (holds) {
            features.add(name);
        }
    }
}
