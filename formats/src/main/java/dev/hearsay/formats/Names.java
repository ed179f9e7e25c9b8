package dev.hearsay.formats;

import com.google.common.base.Ascii;
import com.google.common.hash.Hashing;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Source;
import dev.hearsay.core.SpeechAct;
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

    /** A name for something that is known by what is in it alone. */
    static String ofContent(String kind, String content) {
        return kind + "-" + hash(content);
    }

    static String urn(String name) {
        return URN + name;
    }

    /** The name of a constant as a word or two. */
    static String words(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', ' ');
    }

    /** What an attribution says, in words: who tells it of whom, what these do in speaking, and the claim. */
    static String sentence(Attribution attribution) {
        return attribution.chain().describe() + " " + verb(attribution) + ": "
                + attribution.claim().wording();
    }

    /** Other acts than a denial are told of what their source holds to be false: "does not believe". */
    private static String verb(Attribution attribution) {
        SpeechAct act = attribution.act();
        boolean against = attribution.factuality().negative() && act.states() && act != SpeechAct.DENIES;
        return against ? "does not hold" : words(act);
    }

    private static String hash(String value) {
        return Hashing.sha256()
                .hashString(value, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }
}
