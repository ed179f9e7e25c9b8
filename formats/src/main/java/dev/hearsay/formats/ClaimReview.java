package dev.hearsay.formats;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a reviewer has made of a claim, as schema.org's ClaimReview tells it. Hearsay issues none of its own: whoever
 * writes one names the reviewer and gives the rating.
 *
 * @param claim the claim in short, not blank
 * @param reviewer the name of whoever reviewed it, not blank
 * @param rating the rating in the reviewer's words, such as "Mostly true", not blank
 * @param explanation why, in the reviewer's words
 * @param claimant who made the claim
 * @param appearances addresses where the claim appeared
 * @param published when the review was published, as ISO 8601
 * @param url the address of the review
 */
public record ClaimReview(
        String claim,
        String reviewer,
        String rating,
        Optional<String> explanation,
        Optional<String> claimant,
        ImmutableList<String> appearances,
        Optional<String> published,
        Optional<String> url) {

    /**
     * Checks that nothing that makes a review is missing.
     *
     * @param claim the claim in short, not blank
     * @param reviewer who reviewed it, not blank
     * @param rating the rating in the reviewer's words, not blank
     * @param explanation why
     * @param claimant who made the claim
     * @param appearances addresses where the claim appeared
     * @param published when the review was published
     * @param url the address of the review
     * @throws IllegalArgumentException if claim, reviewer or rating is blank
     */
    public ClaimReview {
        checkArgument(!claim.isBlank(), "a review needs the claim that is reviewed");
        checkArgument(!reviewer.isBlank(), "a review needs a reviewer: Hearsay gives evidence, people give verdicts");
        checkArgument(!rating.isBlank(), "a review needs the rating that the reviewer gives");
    }

    /**
     * Returns a review with nothing but what makes one.
     *
     * @param claim the claim in short
     * @param reviewer who reviewed it
     * @param rating the rating in the reviewer's words
     * @return the review
     * @throws IllegalArgumentException if one is blank
     */
    public static ClaimReview of(String claim, String reviewer, String rating) {
        return new ClaimReview(
                claim,
                reviewer,
                rating,
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty());
    }
}
