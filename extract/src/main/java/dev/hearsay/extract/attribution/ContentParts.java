package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import java.util.ArrayList;
import java.util.List;

/** Decides which constituents beside a cue make up its content: a rule of grammar, and a model that may overrule it. */
final class ContentParts {

    private static final ImmutableSet<String> CIRCUMSTANCE =
            ImmutableSet.of("after", "before", "during", "since", "until", "while", "when", "by", "despite", "amid");
    private static final ImmutableSet<String> ESTIMATING =
            ImmutableSet.of("put", "estimate", "value", "assess", "reckon", "calculate", "price");

    private final Tokens tokens;
    private final Quotations quotations;
    private final TimeWords times;
    private final FeatureWeights weights;

    ContentParts(Tokens tokens, Quotations quotations, FeatureWeights weights) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.weights = weights;
        times = new TimeWords(tokens);
    }

    /** {@return the tokens of a candidate's content, before anything is taken off for the source and the cue} */
    Ranges of(Candidate candidate) {
        Ranges content = new Ranges();
        for (Argument argument : candidate.arguments()) {
            if (isPart(candidate, argument)) {
                content.add(argument.from(), argument.to());
                if (argument.role() == Role.HOST) {
                    content.remove(tokens.left(candidate.head()), tokens.right(candidate.head()) + 1);
                }
            }
        }
        fillGap(candidate, content);
        return content;
    }

    private boolean isPart(Candidate candidate, Argument argument) {
        if (!learned(candidate, argument)) {
            return byRule(candidate, argument);
        }
        return weights.says(features(candidate, argument));
    }

    /**
     * {@return whether the model has a say: never about the source, the clause a cue is put into, and whom a paper
     * cites}
     */
    boolean learned(Candidate candidate, Argument argument) {
        return argument.role() != Role.HOST
                && !cites(argument)
                && !isFigure(candidate, argument)
                && !argument.equals(candidate.holder())
                && !argument.role().holder();
    }

    /** {@return whether it is the amount of "put the damage at 80 million"} */
    private boolean isFigure(Candidate candidate, Argument argument) {
        boolean at = argument.from() > candidate.head() && tokens.is(argument.from(), "at");
        boolean amount = false;
        for (int i = argument.from() + 1; at && i < argument.to(); i++) {
            amount |= tokens.tag(i).equals("CD");
        }
        return amount && ESTIMATING.contains(candidate.lemma()) && candidate.has(Role.OBJECT);
    }

    /** {@return whether it is the tail of "the daily reported, citing a minister"} */
    private boolean cites(Argument argument) {
        int head = argument.head();
        return tokens.tag(head).equals("VBG") && ChainRules.CITING.contains(tokens.lemma(head));
    }

    /** {@return what the model sees of a constituent} */
    List<String> features(Candidate candidate, Argument argument) {
        String role = argument.role() + " " + argument.marker();
        String complement = candidate.complement();
        CueSense sense = candidate.sense();
        String family = sense == null ? "unknown" : sense.family();
        String side = argument.from() > candidate.head() ? "after" : "before";
        int gap = side.equals("after") ? argument.from() - candidate.head() - 1 : candidate.head() - argument.to();
        boolean comma = tokens.is(argument.from() - 1, ",") || tokens.is(argument.from(), ",");
        String rule = byRule(candidate, argument) ? "rule yes" : "rule no";
        List<String> features = new ArrayList<>(24);
        features.add(rule);
        features.add(rule + ' ' + role);
        features.add(rule + ' ' + argument.role() + ' ' + complement);
        features.add(role);
        features.add(role + ' ' + side + (comma ? " comma" : ""));
        features.add(role + ' ' + complement);
        features.add(argument.role() + " " + complement + (candidate.passive() ? " passive" : ""));
        features.add("=" + candidate.lemma() + ' ' + role);
        features.add("family " + family + ' ' + role);
        features.add("class " + candidate.wordClass() + ' ' + role);
        features.add("gap " + Math.min(gap, 6) + ' ' + argument.role());
        features.add("tag " + tokens.tag(argument.head()) + ' ' + argument.role());
        features.add("starts " + tokens.lower(argument.from()) + ' ' + argument.role());
        features.add("size " + FeatureWeights.sizeClass(argument.to() - argument.from()) + ' ' + argument.role() + ' '
                + side);
        if (times.isTime(argument.head())) {
            features.add("time");
            features.add("time " + argument.role());
        }
        if (quotations.quoted(argument.from())) {
            features.add("quoted " + argument.role());
        }
        for (Argument other : candidate.arguments()) {
            if (!other.equals(argument)) {
                features.add(role + " beside " + other.role());
            }
        }
        return features;
    }

    private boolean byRule(Candidate candidate, Argument argument) {
        String complement = candidate.complement();
        boolean clausal = complement.equals("that") || complement.equals("host");
        if (isFigure(candidate, argument)) {
            return !clausal;
        }
        return switch (argument.role()) {
            case CLAUSE -> true;
            case HOST -> complement.equals("host");
            case INFINITIVE, PASSIVE_SUBJECT -> !clausal;
            case PREDICATE -> complement.equals("as");
            case INDIRECT_OBJECT -> complement.equals("objto");
            case OBJECT -> !clausal && !complement.equals("to");
            case SUBJECT, SHARED_SUBJECT -> candidate.isFamily("seem");
            case PRO_CLAUSE -> complement.equals("so");
            case PREPOSITIONAL -> prepositional(candidate, argument);
            case PARATAXIS -> complement.equals("none") && argument.from() > candidate.head() && !candidate.passive();
            default -> false;
        };
    }

    /** What follows an object belongs to it, or to what is said of it, unless it tells time or circumstance. */
    private boolean prepositional(Candidate candidate, Argument argument) {
        String complement = candidate.complement();
        if (complement.equals(CandidateFinder.frame(argument.marker()))) {
            return true;
        }
        boolean clausal = complement.equals("that") || complement.equals("host") || complement.equals("so");
        boolean circumstance = CIRCUMSTANCE.contains(argument.marker()) || times.isTime(argument.head());
        return !clausal && !circumstance && argument.from() > candidate.head() && candidate.isVerb();
    }

    /**
     * Words between a cue and the clause it takes that the tree gives to neither are the clause's start: "says the man
     * next door is at home" with "man" hung elsewhere.
     */
    private void fillGap(Candidate candidate, Ranges content) {
        int from = candidate.head() + 1;
        boolean clause = candidate.complement().equals("that") && candidate.isVerb();
        if (!clause || content.isEmpty() || content.first() <= from) {
            return;
        }
        int to = content.first();
        for (Argument argument : candidate.arguments()) {
            if (argument.from() >= from && argument.from() < to) {
                from = Math.max(from, argument.to());
            }
        }
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ",") || tokens.is(i, ":") || quotations.quoted(i) || tokens.head(i) == candidate.head()) {
                return;
            }
        }
        content.add(from, to);
    }
}
