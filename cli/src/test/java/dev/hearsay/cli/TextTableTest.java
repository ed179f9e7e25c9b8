package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Status;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
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
    void whereTheColumnsDoNotFitEachRowIsAParagraph() {
        TextTable table = new TextTable(30, 0, 1, "CLAIM", "STATUS");
        table.add("the bridge over the northern river is open to all", "one source");
        assertThat(table.lines())
                .containsExactly("the bridge over the northern", "river is open to all", "  STATUS one source");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndAccentsNone() {
        TextTable table = new TextTable(80, 0, 1, "CLAIM", "STATUS");
        table.add("橋は閉鎖", "so");
        table.add("e\u0301te\u0301 bridge", "so");
        assertThat(table.lines()).containsExactly("CLAIM       STATUS", "橋は閉鎖    so", "e\u0301te\u0301 bridge  so");
    }

    @Property
    void noLineIsWiderThanTheTerminal(
            @ForAll @IntRange(min = 3, max = 200) int width,
            @ForAll @Size(max = 5) List<@StringLength(max = 120) String> cells) {
        TextTable table = new TextTable(width, 0, 1, "CLAIM", "STATUS");
        cells.forEach(cell -> table.add(cell, cell));
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(Math.max(width, 4)));
    }

    @Test
    void coloursAreThereOnlyWhereTheyAreWanted() {
        assertThat(new Colours(false).heading("CLAIM")).isEqualTo("CLAIM");
        assertThat(new Colours(true).heading("CLAIM")).isEqualTo("\u001b[1mCLAIM\u001b[0m");
        assertThat(new Colours(true).status(Status.ONE_SOURCE, "one source")).isEqualTo("one source");
        assertThat(new Colours(true).status(Status.DISPUTED, "disputed"))
                .contains("disputed")
                .startsWith("\u001b[31m");
    }

    @Test
    void marksOfDirectionCannotTurnTheLine() {
        assertThat(Columns.oneLine("safe\u202eevil\u2066x")).isEqualTo("safe evil x");
    }

    @Test
    void controlCharactersBecomeSpaces() {
        TextTable table = new TextTable(80, 0, 1, "CLAIM", "STATUS");
        table.add("red\u001b[31m\tand\nmore", "so");
        assertThat(table.lines().get(1)).isEqualTo("red [31m and more  so");
    }
}
