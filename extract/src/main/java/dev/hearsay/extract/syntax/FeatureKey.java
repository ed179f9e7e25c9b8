package dev.hearsay.extract.syntax;

/**
 * Keys of features: a template and up to three values, hashed to {@value #BITS} bits. Two features may share a key; the
 * trainer sees the same keys, so that a clash costs some accuracy and nothing else.
 */
final class FeatureKey {

    static final int BITS = 27;

    private static final long TEMPLATE = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xC2B2AE3D27D4EB4FL;
    private static final long SECOND = 0x165667B19E3779F9L;
    private static final long THIRD = 0xD6E8FEB86659FD93L;
    private static final long FINISH = 0xFF51AFD7ED558CCDL;

    private FeatureKey() {}

    static int of(int template, int a) {
        return finish(template * TEMPLATE + a * FIRST);
    }

    static int of(int template, int a, int b) {
        return finish(template * TEMPLATE + a * FIRST + b * SECOND);
    }

    static int of(int template, int a, int b, int c) {
        return finish(template * TEMPLATE + a * FIRST + b * SECOND + c * THIRD);
    }

    private static int finish(long sum) {
        long mixed = (sum ^ (sum >>> 32)) * FINISH;
        return (int) (mixed >>> (Long.SIZE - BITS));
    }
}
