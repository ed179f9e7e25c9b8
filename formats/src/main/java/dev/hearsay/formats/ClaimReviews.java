package dev.hearsay.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and writes schema.org ClaimReviews in JSON-LD. */
public final class ClaimReviews {
    private static final String TYPE = "ClaimReview";

    /** What pages write before a type: an address, or a prefix of their own for it. */
    private static final Pattern NAMESPACE = Pattern.compile("^.*[/#:]", Pattern.DOTALL);

    private ClaimReviews() {}

    /**
     * Writes reviews. Reviewer and claimant are written by name alone: a review does not tell persons from
     * organizations.
     *
     * @param reviews the reviews
     * @param out where to; it is flushed but not closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(Iterable<ClaimReview> reviews, Writer out) throws IOException {
        ObjectNode root = SchemaDefinitions.object().put("@context", "https://schema.org");
        ArrayNode graph = root.putArray("@graph");
        reviews.forEach(review -> graph.add(node(review)));
        JsonIo.write(root, out);
    }

    private static ObjectNode node(ClaimReview review) {
        ObjectNode node = SchemaDefinitions.object().put("@type", TYPE).put("claimReviewed", review.claim());
        node.put("author", review.reviewer());
        ObjectNode rating =
                node.putObject("reviewRating").put("@type", "Rating").put("alternateName", review.rating());
        review.explanation().ifPresent(why -> rating.put("ratingExplanation", why));
        review.published().ifPresent(date -> node.put("datePublished", date));
        review.url().ifPresent(url -> node.put("url", url));
        ObjectNode claim = node.putObject("itemReviewed").put("@type", "Claim");
        review.claimant().ifPresent(name -> claim.put("author", name));
        review.appearances()
                .forEach(url -> claim.withArray("appearance")
                        .addObject()
                        .put("@type", "CreativeWork")
                        .put("url", url));
        return node;
    }

    /**
     * Reads the reviews of a page's JSON-LD: an object, an array or a graph; what is no ClaimReview is passed over.
     *
     * @param in the JSON-LD; it is not closed
     * @return the reviews, in their order
     * @throws FormatException if a review lacks the claim, the reviewer or the rating, or the input is no JSON
     * @throws IOException if {@code in} throws it
     */
    public static ImmutableList<ClaimReview> read(Reader in) throws IOException {
        return reviews(JsonPlace.root(JsonIo.tree(in)))
                .map(ClaimReviews::review)
                .collect(toImmutableList());
    }

    private static Stream<JsonPlace> reviews(JsonPlace in) {
        if (in.node().isArray()) {
            return in.elements().stream().flatMap(ClaimReviews::reviews);
        } else if (!in.node().isObject()) {
            return Stream.empty();
        }
        return isReview(in.node()) ? Stream.of(in) : in.field("@graph").stream().flatMap(ClaimReviews::reviews);
    }

    private static boolean isReview(JsonNode node) {
        JsonNode type = node.path("@type");
        return Streams.concat(Stream.of(type), Streams.stream(type))
                .anyMatch(
                        one -> NAMESPACE.matcher(one.asText()).replaceFirst("").equals(TYPE));
    }

    private static ClaimReview review(JsonPlace in) {
        Optional<JsonPlace> rating = in.field("reviewRating").map(ClaimReviews::one);
        Optional<JsonPlace> item = in.field("itemReviewed").map(ClaimReviews::one);
        try {
            return new ClaimReview(
                    text(in, "claimReviewed").orElse(""),
                    text(in, "author").orElse(""),
                    rating.flatMap(r -> text(r, "alternateName").or(() -> text(r, "ratingValue")))
                            .orElse(""),
                    rating.flatMap(r -> text(r, "ratingExplanation")),
                    item.flatMap(i -> text(i, "author")),
                    item.stream().flatMap(ClaimReviews::appearances).collect(toImmutableList()),
                    text(in, "datePublished"),
                    text(in, "url"));
        } catch (IllegalArgumentException e) {
            throw in.fault(e);
        }
    }

    private static Stream<String> appearances(JsonPlace item) {
        return Stream.of("firstAppearance", "appearance")
                .flatMap(field -> item.field(field).stream())
                .flatMap(ClaimReviews::all)
                .flatMap(work -> text(work, "url").stream())
                .distinct();
    }

    /** A text, or the name of what stands there instead of it. */
    private static Optional<String> text(JsonPlace in, String field) {
        if (in.node().isTextual()) {
            return Optional.of(in.string());
        }
        return in.field(field)
                .map(ClaimReviews::one)
                .flatMap(found -> found.node().isObject()
                        ? text(found, "name")
                        : Optional.of(found.node().asText()));
    }

    private static JsonPlace one(JsonPlace in) {
        return all(in).findFirst().orElse(in);
    }

    private static Stream<JsonPlace> all(JsonPlace in) {
        return in.node().isArray() ? in.elements().stream() : Stream.of(in);
    }
}
