package dev.hearsay.extract.syntax;

/** Which full stops belong to the word before them: those of acronyms, initials and abbreviations. */
final class FullStops {
    private static final int LONGEST_ABBREVIATION = 6;
    private static final int LONGEST_STARTER = 20;

    private final Line line;

    FullStops(Line line) {
        this.line = line;
    }

    /** {@return the end of a word with the full stops that belong to it as letters stand alone, or the end given} */
    int acronym(int at, int end) {
        boolean degree = end - at == 2 && line.letterAt(end + 1) && line.charAt(end + 2) == '.' && line.capitalAt(at);
        if (!line.letterAt(at) || (end - at != 1 && !degree)) {
            return end;
        }
        int stop = end + 1;
        while (stop < at + Line.MAX_LENGTH && line.letterAt(stop) && line.charAt(stop + 1) == '.') {
            stop += 2;
        }
        if (stop > end + 1) {
            return stop;
        }
        if (line.letterAt(stop) && !line.wordAt(stop + 1)) {
            return stop + 1;
        }
        return isInitial(at, end) ? stop : end;
    }

    private boolean isInitial(int at, int end) {
        if (!line.capitalAt(at) || line.charAt(at) == 'I') {
            return false;
        }
        int next = line.behindGap(end + 1);
        return line.capitalAt(next) && !Abbreviations.STARTERS.contains(wordAt(next));
    }

    private String wordAt(int at) {
        return line.substring(at, Math.min(line.wordRun(at), at + LONGEST_STARTER));
    }

    /** {@return whether a full stop belongs to the word before it: "Mr.", "Inc.", "No. 3"} */
    boolean isAbbreviation(int at, int end) {
        if (end - at > LONGEST_ABBREVIATION) {
            return false;
        }
        String word = line.substring(at, end).replace('’', '\'');
        if (Abbreviations.TITLES.contains(word) || Abbreviations.PLAIN.contains(word)) {
            return true;
        }
        char next = line.charAt(line.behindGap(end + 1));
        if (Abbreviations.NUMBERED.contains(word)) {
            return Characters.digit(next);
        }
        return Abbreviations.AMBIGUOUS.contains(word)
                && (next == ',' || next == ')' || Characters.digit(next) || Character.isLowerCase(next));
    }
}
