package dev.hearsay.extract.relate;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.ClaimId;
import dev.hearsay.core.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person has decided about pairs of claims; it overrides every model.
 *
 * @param same pairs that state the same proposition
 * @param different pairs that do not
 */
public record GroupingDecisions(ImmutableSet<Pair> same, ImmutableSet<Pair> different) {

    /** Nothing has been decided. */
    public static final GroupingDecisions NONE = new GroupingDecisions(ImmutableSet.of(), ImmutableSet.of());

    private static final Splitter TABS = Splitter.on('\t');
    private static final String SAME = "same";
    private static final String DIFFERENT = "not-same";

    /**
     * Two claims in no order.
     *
     * @param first the smaller id
     * @param second the larger id
     */
    public record Pair(ClaimId first, ClaimId second) {

        /**
         * Puts the smaller id first.
         *
         * @param first one id
         * @param second the other id
         */
        public Pair {
            requireNonNull(first, "first");
            requireNonNull(second, "second");
            if (first.compareTo(second) > 0) {
                ClaimId kept = first;
                first = second;
                second = kept;
            }
        }
    }

    /**
     * Checks that no pair is decided both ways.
     *
     * @param same pairs that state the same proposition
     * @param different pairs that do not
     * @throws IllegalArgumentException if a pair is in both
     */
    public GroupingDecisions {
        requireNonNull(same, "same");
        requireNonNull(different, "different");
        for (Pair pair : same) {
            checkArgument(
                    !different.contains(pair),
                    "claims %s and %s are decided both %s and %s, drop one of the two lines",
                    pair.first(),
                    pair.second(),
                    SAME,
                    DIFFERENT);
        }
    }

    /** {@return the claims about which anything has been decided} */
    ImmutableSet<ClaimId> claims() {
        return Stream.of(same, different)
                .flatMap(Set::stream)
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Reads a file of decisions in UTF-8, as {@link #parse} describes them.
     *
     * @param file the file
     * @return the decisions
     * @throws IOException if it cannot be read or is no UTF-8
     * @throws IllegalArgumentException if a line is no decision; the message holds the file and the line's number
     */
    public static GroupingDecisions read(Path file) throws IOException {
        ImmutableList<String> lines = TextFile.read(file).lines();
        try {
            return parse(lines);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads decisions: on each line {@code same} or {@code not-same}, a tab, a claim id, a tab, a claim id, and perhaps
     * a tab and a remark. Blank lines and lines that begin with {@code #} are passed over.
     *
     * @param lines the lines of the file
     * @return the decisions
     * @throws IllegalArgumentException if a line is none of these; the message holds its number
     */
    public static GroupingDecisions parse(List<String> lines) {
        ImmutableSet.Builder<Pair> same = ImmutableSet.builder();
        ImmutableSet.Builder<Pair> different = ImmutableSet.builder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && line.charAt(0) != '#') {
                List<String> columns = TABS.splitToList(line);
                checkArgument(
                        columns.size() >= 3
                                && (columns.get(0).equals(SAME)
                                        || columns.get(0).equals(DIFFERENT)),
                        "line %s must be \"%s\" or \"%s\" and two claim ids, separated by tabs, but was \"%s\"",
                        i + 1,
                        SAME,
                        DIFFERENT,
                        line);
                Pair pair = new Pair(
                        new ClaimId(columns.get(1).trim()),
                        new ClaimId(columns.get(2).trim()));
                (columns.get(0).equals(SAME) ? same : different).add(pair);
            }
        }
        return new GroupingDecisions(same.build(), different.build());
    }
}
