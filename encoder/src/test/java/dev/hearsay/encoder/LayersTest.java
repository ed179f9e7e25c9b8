package dev.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final int INPUTS = 8;
    private static final int OUTPUTS = 5;

    @Property(tries = 50)
    void denseIsTheWeightedSumOfItsInputs(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        float[] bias = values(random, OUTPUTS);
        float[] scale = values(random, OUTPUTS);
        byte[] weights = new byte[INPUTS * OUTPUTS];
        random.nextBytes(weights);
        float[] x = values(random, INPUTS);

        float[] y = dense(bias, scale, weights).apply(x);

        for (int j = 0; j < OUTPUTS; j++) {
            double sum = bias[j];
            for (int k = 0; k < INPUTS; k++) {
                sum += x[k] * (double) weights[k * OUTPUTS + j] * scale[j];
            }
            assertThat((double) y[j]).isCloseTo(sum, within(1e-3));
        }
    }

    @Test
    void aDenseLayerOfInputsThatItsSumsWouldPassIsRefused() {
        DataInputStream plenty = new DataInputStream(new ByteArrayInputStream(new byte[1 << 10]));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Dense.read(plenty, INPUTS - 2, OUTPUTS))
                .withMessageContaining("6 inputs and must have a multiple of 4");
    }

    private static float[] values(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }

    private static Dense dense(float[] bias, float[] scale, byte[] weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, bias);
        write(out, scale);
        out.write(weights);
        return Dense.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), INPUTS, OUTPUTS);
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    @Test
    void brokenTableIsAFaultAndNoLayer() {
        DataInputStream broken = new DataInputStream(new ByteArrayInputStream(new byte[30]));
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Dense.read(broken, INPUTS, OUTPUTS));
    }

    @Property(tries = 50)
    void normalisedValuesHaveMeanZeroAndDeviationOne(@ForAll long seed) throws IOException {
        int size = 64;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        float[] ones = new float[size];
        Arrays.fill(ones, 1);
        write(out, ones);
        write(out, new float[size]);
        float[] values = values(new Random(seed), size);

        LayerNorm.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), size)
                .apply(values);

        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value;
            squares += value * value;
        }
        assertThat(sum / size).isCloseTo(0, within(1e-5));
        assertThat(squares / size).isCloseTo(1, within(1e-4));
    }
}
