package dev.hearsay.core;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Names a value by its content: the first 128 bits of SHA-256 over its fields, each preceded by its length, so that no
 * two different sequences of fields are the same bytes. The same on every machine.
 */
@SuppressWarnings("UnstableApiUsage")
final class ContentHash {
    private static final int HEX_DIGITS = 32;

    private final Hasher hasher = Hashing.sha256().newHasher();

    private ContentHash() {}

    static ContentHash of(String type) {
        return new ContentHash().field(type);
    }

    @CanIgnoreReturnValue
    ContentHash field(Object value) {
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
        return this;
    }

    @CanIgnoreReturnValue
    ContentHash fields(Collection<?> values) {
        hasher.putInt(values.size());
        values.forEach(this::field);
        return this;
    }

    String hex() {
        return hasher.hash().toString().substring(0, HEX_DIGITS);
    }
}
