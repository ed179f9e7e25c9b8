package dev.hearsay.formats;

import com.google.common.base.Ascii;
import com.google.common.hash.Hashing;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Source;
import java.nio.charset.StandardCharsets;

/** Names for values that are safe in every format: letters, digits and hyphens. */
final class Names {
    /** The vocabulary of what no standard has a word for. */
    static final String VOCABULARY = "https://hearsay.dev/ns#";

    private static final String URN = "urn:hearsay:";
    private static final int DIGITS = 32;

    private Names() {}

    static String of(Source source) {
        return "source-" + source.id();
    }

    static String of(Claim claim) {
        return "claim-" + claim.id();
    }

    /** The name of a group; its id is set by whoever built it and may hold anything. */
    static String of(ClaimGroup group) {
        return "group-" + hash(group.id().value());
    }

    static String of(Attribution attribution) {
        return "attribution-" + attribution.id();
    }

    /** The name of a document, whose id may hold anything. */
    static String of(DocumentId document) {
        return "document-" + hash(document.value());
    }

    static String urn(String name) {
        return URN + name;
    }

    /** The name of a constant as a word or two. */
    static String words(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', ' ');
    }

    private static String hash(String value) {
        return Hashing.sha256()
                .hashString(value, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }
}
