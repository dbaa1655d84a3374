package dev.chirograph.generator.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files below one folder, addressed by safe paths. The folder itself may be reached through a symbolic link; below it none is followed, so nothing
 * outside it is read or changed.
 */
final class OutputFolder {
    private final Path root;

    OutputFolder(Path root) {
        try {
            this.root = Files.exists(root)
                    ? root.toRealPath()
                    : root.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new OutputException("cannot use the output folder " + root, e);
        }
        for (Path path = this.root; path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                if (!Files.isDirectory(path)) {
                    throw new OutputException(
                            List.of("the output folder cannot be used, a file stands there: " + path));
                }
                break;
            }
        }
    }

    /** What prevents a regular file from being at this path, or null. */
    @Nullable
    String obstacle(String path) {
        Path place = root;
        for (String name : path.split("/", -1)) {
            if (place != root && Files.exists(place, NOFOLLOW_LINKS) && !Files.isDirectory(place, NOFOLLOW_LINKS)) {
                return "a file stands where a folder must be: " + place;
            }
            place = place.resolve(name);
            if (Files.isSymbolicLink(place)) {
                return "a symbolic link is in the way, and none is followed: " + place;
            }
        }
        return Files.exists(place, NOFOLLOW_LINKS) && !Files.isRegularFile(place, NOFOLLOW_LINKS)
                ? "something that is no file stands where a file must be: " + place
                : null;
    }

    /** The content of a file without {@link #obstacle}, or null when there is none. */
    byte @Nullable [] read(String path) {
        Path place = place(path);
        try {
            return Files.exists(place, NOFOLLOW_LINKS) ? Files.readAllBytes(place) : null;
        } catch (IOException e) {
            throw new OutputException("cannot read " + place, e);
        }
    }

    /** Puts a file in place at once: a reader sees the old content or the new one. */
    void write(String path, byte[] content) {
        Path place = place(path);
        Path folder = place.getParent() == null ? root : place.getParent();
        Path temporary = folder.resolve(".chirograph-" + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(temporary);
            try {
                Files.write(temporary, content, CREATE_NEW, WRITE);
                move(temporary, place);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new OutputException("cannot write " + place, e);
        }
    }

    /** Removes a file, and the folders that it leaves empty. */
    void remove(String path) {
        Path place = place(path);
        try {
            Files.deleteIfExists(place);
            for (Path folder = place.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            return; // Somebody else's files live there.
        } catch (IOException e) {
            throw new OutputException("cannot remove " + place, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }

    private Path place(String path) {
        return root.resolve(path);
    }
}
