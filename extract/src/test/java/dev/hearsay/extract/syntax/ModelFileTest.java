package dev.hearsay.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ModelFileTest {

    private static final int OUTCOMES = 90;

    private static LinearModel model(Map<Integer, Integer> weights) {
        LinearModel.Builder model = new LinearModel.Builder(OUTCOMES, weights.size(), 2 * weights.size());
        new TreeMap<>(weights).forEach((key, weight) -> {
            model.feature(key, 2);
            model.weight(Math.floorMod(weight, OUTCOMES - 1), weight);
            model.weight(OUTCOMES - 1, -weight);
        });
        return model.build();
    }

    private static byte[] bytes(SyntaxModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    private static SyntaxModel read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes));
    }

    @Property(tries = 50)
    void whatIsWrittenIsRead(
            @ForAll @Size(max = 50) Map<@IntRange(max = (1 << FeatureKey.BITS) - 1) Integer, @IntRange(min = 1, max = 9000) Integer>
                            weights)
            throws IOException {
        LinearModel linear = model(weights);
        TagDictionary dictionary =
                new TagDictionary(new int[] {-1, 1}, new int[] {-5, 3, 70_000}, new byte[] {1, 1, 1});
        SyntaxModel model = new SyntaxModel(
                "test 1", ImmutableList.of("NN", "VB"), ImmutableList.of("root"), dictionary, linear, linear);
        SyntaxModel back = read(bytes(model));
        assertThat(back.version()).isEqualTo("test 1");
        assertThat(back.tags()).isEqualTo(model.tags());
        assertThat(back.dictionary().classOf(70_000)).isEqualTo(1);
        assertThat(back.dictionary().classOf(70_001)).isEqualTo(TagDictionary.UNKNOWN);
        weights.keySet().forEach(key -> assertThat(scores(back.parser(), key)).isEqualTo(scores(linear, key)));
        assertThat(bytes(back)).isEqualTo(bytes(model));
    }

    private static int[] scores(LinearModel model, int key) {
        return model.new Scorer().score(new int[] {key}, 1);
    }

    @Example
    void anotherFormatIsRefusedByName() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(new byte[] {3, 'a', 'b', 'c'});
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(out.toByteArray()))
                .withMessageContaining("abc");
    }
}
