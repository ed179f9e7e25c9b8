package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts off what the tree hangs on the end of a content though it belongs to the sentence around: ", and a rival warned
 * …", ", a move that …", "as he left the hall".
 */
final class ContentTails {

    /** Lengths in classes of four tokens, as the weights were learned; the last holds all from 20 on. */
    private static final int CLASS_WIDTH = 4;

    private static final int LAST_CLASS = 5;
    private static final ImmutableSet<String> JOINTS = ImmutableSet.of(
            "advcl", "conj", "parataxis", "acl", "acl:relcl", "appos", "obl", "obl:unmarked", "nmod", "list", "advmod");

    private final Tokens tokens;
    private final Quotations quotations;
    private final CueLexicon lexicon;
    private final FeatureWeights weights;

    ContentTails(Tokens tokens, Quotations quotations, CueLexicon lexicon, FeatureWeights weights) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** Cuts the longest tail that the model gives to the sentence. */
    void cut(Candidate candidate) {
        List<Integer> heads = heads(candidate);
        for (int k = heads.size() - 1; k >= 0; k--) {
            int head = heads.get(k);
            if (weights.says(features(candidate, head))) {
                candidate.content.remove(tokens.left(head), candidate.content.last() + 1);
                return;
            }
        }
    }

    /** {@return the heads of the tails of a content, the shortest first} */
    List<Integer> heads(Candidate candidate) {
        Ranges content = candidate.content;
        List<Integer> heads = new ArrayList<>();
        if (content.isEmpty() || content.last() < candidate.head()) {
            return heads;
        }
        int from = Math.max(content.from(content.count() - 1), candidate.head() + 1);
        int at = content.last();
        while (at > from && !tokens.isWord(at)) {
            at--;
        }
        while (at >= 0 && at != candidate.head() && tokens.left(at) > from + 1) {
            if (JOINTS.contains(tokens.relation(at))
                    && !inside(tokens.left(at))
                    && !Clauses.second(tokens, tokens.left(at))) {
                heads.add(at);
            }
            at = tokens.head(at);
        }
        return heads;
    }

    /** {@return whether a token stands in a quotation that began before it} */
    private boolean inside(int i) {
        int quotation = quotations.indexAt(i);
        return quotation >= 0 && quotations.all().get(quotation).from() < i;
    }

    /** {@return what the model sees of a tail} */
    List<String> features(Candidate candidate, int head) {
        List<String> features = new ArrayList<>(24);
        joint(candidate, head, features);
        place(candidate, head, features);
        clause(candidate, head, features);
        return features;
    }

    private void joint(Candidate candidate, int head, List<String> features) {
        String relation = tokens.relation(head);
        String start = tokens.lower(tokens.left(head));
        String before = before(tokens.left(head));
        String shape = candidate.complement();
        features.add("bias");
        features.add(relation);
        features.add(relation + ' ' + before);
        features.add(relation + ' ' + shape);
        features.add(relation + ' ' + before + ' ' + shape);
        features.add(relation + " tag " + tokens.tag(head));
        features.add(relation + " tag " + tokens.tag(head) + ' ' + before);
        features.add(relation + " starts " + start);
        features.add("starts " + start);
        features.add("starts " + start + ' ' + before);
        features.add("starts " + start + ' ' + shape);
    }

    private void place(Candidate candidate, int head, List<String> features) {
        Ranges content = candidate.content;
        int from = tokens.left(head);
        String relation = tokens.relation(head);
        String before = before(from);
        boolean top = !content.contains(tokens.head(tokens.head(head)));
        CueSense sense = candidate.sense();
        features.add(relation + (hasSubject(head) ? " subject" : " no subject") + ' ' + before);
        features.add(relation + (top ? " top" : " deep"));
        features.add(relation + (top ? " top " : " deep ") + before);
        features.add("family " + (sense == null ? "unknown" : sense.family()) + ' ' + relation);
        features.add("cue tag " + tokens.tag(candidate.head()) + ' ' + relation + ' ' + tokens.tag(head));
        features.add("tail " + lengthClass(from, content.last() + 1) + ' ' + relation);
        features.add("rest " + lengthClass(content.from(content.count() - 1), from) + ' ' + relation);
        features.add("governor " + tokens.tag(tokens.head(head)) + ' ' + relation);
    }

    private void clause(Candidate candidate, int head, List<String> features) {
        int from = tokens.left(head);
        String relation = tokens.relation(head);
        if (tokens.isVerb(head)
                && !lexicon.senses(CueSense.WordClass.VERB, tokens.lemma(head)).isEmpty()) {
            boolean clause = tokens.childWith(head, "ccomp") >= 0;
            features.add("cue " + relation + (hasSubject(head) ? " subject" : "") + (clause ? " clause" : ""));
        }
        if (quotations.quoted(from)) {
            features.add("quoted");
        }
        if (tokens.is(candidate.content.first(), "that")) {
            features.add("that " + relation + ' ' + tokens.lower(from));
        }
    }

    private boolean hasSubject(int head) {
        return tokens.childWith(head, "nsubj") >= 0 || tokens.childWith(head, "nsubj:pass") >= 0;
    }

    private static int lengthClass(int from, int to) {
        return Math.min(LAST_CLASS, (to - from) / CLASS_WIDTH);
    }

    /** {@return the joint before a tail: a comma, a dash, a conjunction after or without a comma, or none} */
    private String before(int from) {
        String last = tokens.lower(from - 1);
        return switch (last) {
            case "," -> "comma";
            case "-", "--", "–", "—", ";", ":", "(" -> "dash";
            case "and", "but", "or" -> tokens.is(from - 2, ",") ? "comma " + last : last;
            default -> "none";
        };
    }
}
