package dev.hearsay.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Claim;
import dev.hearsay.embeddings.Embeddings;
import dev.hearsay.extract.relate.CandidateSource;
import dev.hearsay.extract.relate.ClaimIndex;
import dev.hearsay.extract.relate.PreparedClaim;
import dev.hearsay.extract.relate.RelationClassifier;
import java.util.stream.Stream;

/**
 * Posts, and which of the claims that were checked before each of them is about: by the words, and by words and
 * vectors.
 */
public final class FindCheckedClaims {
    private static final ImmutableList<String> CHECKED = ImmutableList.of(
            "The tap water of Port Ellis has been unsafe to drink since the flood.",
            "The city council sold the old hospital to a company of the mayor's brother.",
            "A second vaccine shot gives children asthma.",
            "Schools in the north will close on Fridays to save fuel.",
            "The video shows soldiers of Norland firing at a bus.",
            "Cash will be abolished in January.",
            "The mayor of Port Ellis has left the country.",
            "The school bus crashed because its driver was drunk.",
            "Fuel will be rationed from January on.",
            "Children of soldiers go to school for free.");

    private static final ImmutableList<String> POSTS = ImmutableList.of(
            "no more notes and coins from January, it will be on cards",
            "Free lessons for army kids from Friday on, the second school in the north has it on its door",
            "A drunk man drove the pupils into a tree, the video shows it",
            "Do NOT drink from the kitchen sink in Port Ellis!!");

    private FindCheckedClaims() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::find[]
        RelationClassifier classifier = RelationClassifier.english();
        ImmutableList<PreparedClaim> checked = prepared(classifier, CHECKED.stream());
        ClaimIndex byWords = CandidateSource.bm25().index(checked);
        ClaimIndex byMeaning = CandidateSource.nearest(Embeddings.english()).index(checked);
        for (PreparedClaim post : prepared(classifier, POSTS.stream())) {
            System.out.println(post.claim().wording());
            System.out.println("  by words:   " + best(byWords, post));
            System.out.println("  by meaning: " + best(byMeaning, post));
        }
        // end::find[]
    }

    private static ImmutableList<PreparedClaim> prepared(RelationClassifier classifier, Stream<String> texts) {
        return texts.map(text -> classifier.prepare(Claim.of(text))).collect(toImmutableList());
    }

    private static String best(ClaimIndex index, PreparedClaim post) {
        return index.search(post, 1).stream()
                .map(hit -> CHECKED.get(hit.claim()))
                .findFirst()
                .orElse("nothing");
    }
}
