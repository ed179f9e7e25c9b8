package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsAreAsWideAsTheirCells() {
        TextTable table = new TextTable(80, 0, 1, "CLAIM", "STATUS");
        table.add("the bridge is open", "one source");
        assertThat(table.lines()).containsExactly("CLAIM               STATUS", "the bridge is open  one source");
    }

    @Test
    void whatDoesNotFitIsCut() {
        TextTable table = new TextTable(40, 0, 1, "CLAIM", "STATUS");
        table.add("x".repeat(100), "one source");
        List<String> lines = table.lines();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        assertThat(lines.get(1)).contains("…", "one source");
    }

    @Test
    void controlCharactersBecomeSpaces() {
        TextTable table = new TextTable(80, 0, 1, "CLAIM", "STATUS");
        table.add("red\u001b[31m\tand\nmore", "so");
        assertThat(table.lines().get(1)).isEqualTo("red [31m and more  so");
    }
}
