package dev.hearsay.cli;

import dev.hearsay.core.Status;
import picocli.CommandLine.Help.Ansi.Style;

/** The colours of the terminal; none where nobody sees them, or the user wants none. */
final class Colours {
    private final boolean on;

    Colours(boolean on) {
        this.on = on;
    }

    String heading(String text) {
        return styled(text, Style.bold);
    }

    String status(Status status, String text) {
        return switch (status) {
            case CORROBORATED -> styled(text, Style.fg_green);
            case DISPUTED, CIRCULAR -> styled(text, Style.fg_red);
            case IN_TENSION, SUPERSEDED, UNSTATED -> styled(text, Style.fg_yellow);
            default -> text;
        };
    }

    private String styled(String text, Style style) {
        return on ? style.on() + text + Style.reset.on() : text;
    }
}
