package dev.hearsay.extract.relate;

import com.google.common.base.Ascii;
import com.google.errorprone.annotations.FormatMethod;
import java.util.Locale;

/** What is thrown where a part that is the user's own breaks its contract. */
final class Fault {
    private static final int SHOWN = 60;

    private Fault() {}

    @FormatMethod
    static IllegalStateException of(String message, Object... parts) {
        return new IllegalStateException(String.format(Locale.ROOT, message, parts));
    }

    /** {@return the beginnings of two claims, to find the pair by} */
    static String pair(PreparedClaim a, PreparedClaim b) {
        return shown(a) + " and " + shown(b);
    }

    static String shown(PreparedClaim claim) {
        return '"' + Ascii.truncate(claim.claim().wording(), SHOWN, "...") + '"';
    }
}
