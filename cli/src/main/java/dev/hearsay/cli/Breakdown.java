package dev.hearsay.cli;

import java.io.PrintStream;
import java.util.ServiceConfigurationError;
import java.util.function.IntSupplier;

/**
 * What ends the program itself: no room, or a part of it that cannot be loaded. It must not need any other class, as
 * that might not be loaded either.
 */
final class Breakdown {
    /** As in sysexits.h, and as the launcher ends where the build failed. */
    static final int EXIT_CODE = 70;

    private Breakdown() {}

    /** {@return the exit code of some work; where the program broke down, that of it, with one line of what to do} */
    static int toldBy(PrintStream messages, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException | Error e) {
            if (!isOne(e)) {
                throw e;
            }
            messages.println("hearsay: " + message(e));
            return EXIT_CODE;
        }
    }

    private static boolean isOne(Throwable thrown) {
        boolean broken = false;
        for (Throwable cause = thrown; cause != null && !broken; cause = cause.getCause()) {
            broken = cause instanceof ServiceConfigurationError
                    || cause instanceof VirtualMachineError
                    || cause instanceof LinkageError;
        }
        return broken;
    }

    private static String message(Throwable broken) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof OutOfMemoryError) {
            return "out of memory; read less at once, or give Java more with JDK_JAVA_OPTIONS=-Xmx8g";
        } else if (root instanceof StackOverflowError) {
            return "the input is nested too deeply; leave that out, or give Java more with JDK_JAVA_OPTIONS=-Xss16m";
        }
        String what = (root == broken ? "" : broken + ", by ") + root;
        return "a part of the program failed to load (" + what.replaceAll("\\s+", " ")
                + "); run it again, and if that does not help, build or fetch it anew";
    }
}
