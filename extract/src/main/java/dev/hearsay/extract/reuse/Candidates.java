package dev.hearsay.extract.reuse;

import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The pairs to compare: those that share fingerprints, and those of which one links to the other. */
final class Candidates {
    private final List<TreeSet<Integer>> later = new ArrayList<>();

    private Candidates() {}

    static Candidates of(List<Document> articles, FingerprintIndex index, int sharedFingerprints) {
        Candidates candidates = new Candidates();
        for (int[] others : index.candidates(sharedFingerprints)) {
            TreeSet<Integer> set = new TreeSet<>();
            for (int other : others) {
                set.add(other);
            }
            candidates.later.add(set);
        }
        candidates.addLinked(articles);
        return candidates;
    }

    /** {@return the articles after this one in the list to compare it with, ascending} */
    Iterable<Integer> of(int article) {
        return later.get(article);
    }

    private void addLinked(List<Document> articles) {
        Map<DocumentId, Integer> byId = new HashMap<>();
        Map<String, Integer> byUrl = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            byId.put(articles.get(i).id(), i);
        }
        for (int i = 0; i < articles.size(); i++) {
            int article = i;
            articles.get(i).derivations().stream()
                    .map(Derivation::original)
                    .flatMap(original -> original.map(byId::get).stream())
                    .forEach(original -> add(article, original));
            articles.get(i)
                    .url()
                    .map(url -> byUrl.putIfAbsent(url, article))
                    .ifPresent(earlier -> add(earlier, article));
        }
    }

    private void add(int one, int other) {
        if (one != other) {
            later.get(Math.min(one, other)).add(Math.max(one, other));
        }
    }
}
