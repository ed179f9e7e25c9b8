package dev.hearsay.extract.relate;

/** An encoder that may be the user's own. Its vectors are brought to length one and checked. */
final class CheckedEncoder {
    private final SentenceEncoder encoder;

    CheckedEncoder(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** {@return the direction of a claim's words; all zeros where the encoder gives none} */
    float[] direction(PreparedClaim claim) {
        float[] vector = encoder.encode(claim.claim().wording());
        if (vector == null || vector.length == 0) {
            throw fault(vector == null ? "null" : "an empty vector", claim, "return a vector");
        }
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        if (!Double.isFinite(squares)) {
            throw fault("a vector with a number that is not finite", claim, "return finite numbers");
        }
        return scaled(vector, squares == 0 ? 0 : 1 / Math.sqrt(squares));
    }

    /**
     * {@return the direction of a claim's words}
     *
     * @throws IllegalStateException if it has not so many numbers
     */
    float[] direction(PreparedClaim claim, int size) {
        float[] direction = direction(claim);
        if (direction.length != size) {
            throw fault(
                    "a vector of " + direction.length + " numbers",
                    claim,
                    "return " + size + " numbers, as for others");
        }
        return direction;
    }

    private static float[] scaled(float[] vector, double scale) {
        float[] direction = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            direction[i] = (float) (vector[i] * scale);
        }
        return direction;
    }

    private IllegalStateException fault(String given, PreparedClaim claim, String remedy) {
        return Fault.of(
                "sentence encoder %s gives %s for %s; %s",
                encoder.getClass().getName(), given, Fault.shown(claim), remedy);
    }
}
