package dev.hearsay.extract.article;

import dev.hearsay.core.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files under a path, sorted by name, hidden ones left out. A folder that was entered already, by whatever
 * link, is not entered again.
 */
final class FileWalk {
    static final int DEEPEST = 64;

    private final Path root;
    private final List<Diagnostic> diagnostics;
    private final List<Found> found = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();

    private FileWalk(Path root, List<Diagnostic> diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** {@return the files under a path, or the path itself if it is a file} */
    static List<Found> in(Path path, List<Diagnostic> diagnostics) {
        FileWalk walk = new FileWalk(path, diagnostics);
        if (!Files.exists(path)) {
            diagnostics.add(Diagnostic.error(path.toString(), "there is no such file or folder", "check the path"));
        } else if (Files.isDirectory(path)) {
            walk.folder(path, 0);
        } else {
            Path name = path.getFileName();
            walk.found.add(new Found(name == null ? path.toString() : name.toString(), path));
        }
        return walk.found;
    }

    private void folder(Path folder, int depth) {
        try {
            Path real = folder.toRealPath();
            if (depth > DEEPEST && !entered.contains(real)) {
                diagnostics.add(Diagnostic.error(
                        folder.toString(),
                        "the folder lies more than " + DEEPEST + " folders deep and is left out",
                        "name this folder too"));
            } else if (entered.add(real)) {
                for (Path entry : sorted(folder)) {
                    entry(entry, depth);
                }
            }
        } catch (IOException e) {
            diagnostics.add(
                    Diagnostic.error(folder.toString(), "the folder cannot be read: " + e, "check its permissions"));
        }
    }

    private void entry(Path entry, int depth) {
        Path name = entry.getFileName();
        if (name == null || name.toString().startsWith(".")) {
            return;
        }
        if (Files.isDirectory(entry)) {
            folder(entry, depth + 1);
        } else if (Files.isRegularFile(entry)) {
            found.add(new Found(relative(entry), entry));
        }
    }

    private String relative(Path entry) {
        return root.relativize(entry).toString().replace(entry.getFileSystem().getSeparator(), "/");
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(Path::toString));
        return entries;
    }

    /** A file and its path relative to what was named. */
    record Found(String name, Path path) {}
}
