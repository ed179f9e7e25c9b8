package dev.hearsay.extract.syntax;

/** The addresses of pages and mailboxes, each one token: "https://example.com/a", "example.com", "name@example.org". */
final class InternetNames {
    private static final int MAX_SEGMENTS = 8;
    private static final int LONGEST_ADDRESS = 10 * Line.MAX_LENGTH;
    private static final int LONGEST_ENDING = 7;

    private final Line line;

    InternetNames(Line line) {
        this.line = line;
    }

    /** {@return the end of the address of a page that starts at a position with "http" or "www.", or the position} */
    int url(int at) {
        if (!line.startsWith(at, "http://") && !line.startsWith(at, "https://") && !line.startsWith(at, "www.")) {
            return at;
        }
        int end = urlRun(at);
        while (end > at && isTrailing(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Up to a closing bracket that was opened before the address. */
    private int urlRun(int at) {
        int end = at;
        int open = 0;
        while (line.holds(end)
                && end < at + LONGEST_ADDRESS
                && isUrlPart(line.charAt(end))
                && (line.charAt(end) != ')' || open > 0)) {
            open += line.charAt(end) == '(' ? 1 : line.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        return end;
    }

    private static boolean isUrlPart(char c) {
        return !Characters.gap(c) && "<>\"“”«»[]{}|\\^`".indexOf(c) < 0;
    }

    private static boolean isTrailing(char c) {
        return ".,;:!?'’…*".indexOf(c) >= 0;
    }

    /** {@return the end of the name of a site whose first part ends at a position, or the position} */
    int domain(int end) {
        int last = end;
        int stop = end;
        for (int i = 0; i < MAX_SEGMENTS && line.charAt(stop) == '.' && line.wordAt(stop + 1); i++) {
            int next = line.wordRun(stop + 1);
            if (next - stop <= LONGEST_ENDING && Abbreviations.DOMAINS.contains(line.substring(stop + 1, next))) {
                last = next;
            }
            stop = next;
        }
        return last;
    }

    /** {@return the end of the address of a mailbox whose first part ends at a position, or the position} */
    int mailbox(int end) {
        int local = end;
        for (int i = 0; i < MAX_SEGMENTS && isLocalSeparator(line.charAt(local)) && line.wordAt(local + 1); i++) {
            local = line.wordRun(local + 1);
        }
        return line.charAt(local) == '@' && line.wordAt(local + 1) ? host(local + 1) : end;
    }

    private int host(int from) {
        int host = line.wordRun(from);
        for (int i = 0; i < MAX_SEGMENTS && isHostSeparator(line.charAt(host)) && line.wordAt(host + 1); i++) {
            host = line.wordRun(host + 1);
        }
        return host;
    }

    private static boolean isLocalSeparator(char c) {
        return isHostSeparator(c) || c == '+';
    }

    private static boolean isHostSeparator(char c) {
        return c == '.' || c == '-';
    }
}
