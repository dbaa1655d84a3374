package dev.chirograph.generator.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files below one folder, addressed by safe paths. The folder itself may be reached through a symbolic link; below it none is followed, so nothing
 * outside it is read or changed. Thread-safe as long as each file has one user.
 */
final class OutputFolder {
    private static final Pattern LEFT_BEHIND = Pattern.compile("\\.chirograph-[0-9]+-[0-9]+\\.tmp");

    private final Path root;
    private final Map<String, Folder> folders = new ConcurrentHashMap<>();
    private final Set<Path> madeFolders = ConcurrentHashMap.newKeySet();

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

    /**
     * What was known of a folder before anything was written.
     *
     * @param there whether it stands in the file system
     * @param obstacle what prevents it from being a folder below the root, or null
     */
    private record Folder(boolean there, @Nullable String obstacle) {}

    /** What prevents a regular file from being at this path, or null. */
    @Nullable
    String obstacle(String path) {
        String inTheWay = folder(path).obstacle();
        if (inTheWay != null) {
            return inTheWay;
        }
        Path place = place(path);
        BasicFileAttributes found = file(path);
        if (found != null && found.isSymbolicLink()) {
            return linkInTheWay(place);
        }
        return found != null && !found.isRegularFile()
                ? "something that is no file stands where a file must be: " + place
                : null;
    }

    /**
     * What is known of a file, or null when nothing is there. In a folder that was not there no file needs to be looked
     * for, and looking for what is not there costs more than writing it.
     */
    private @Nullable BasicFileAttributes file(String path) {
        return folder(path).there() ? attributes(place(path)) : null;
    }

    private Folder folder(String path) {
        return folders.computeIfAbsent(path.substring(0, path.lastIndexOf('/') + 1), this::lookAt);
    }

    private Folder lookAt(String folder) {
        Path place = root;
        BasicFileAttributes found = attributes(place);
        for (String name : folder.isEmpty() ? new String[0] : folder.split("/")) {
            place = place.resolve(name);
            found = attributes(place);
            if (found != null && found.isSymbolicLink()) {
                return new Folder(true, linkInTheWay(place));
            }
            if (found != null && !found.isDirectory()) {
                return new Folder(true, "a file stands where a folder must be: " + place);
            }
        }
        return new Folder(found != null, null);
    }

    private static String linkInTheWay(Path place) {
        return "a symbolic link is in the way, and none is followed: " + place;
    }

    /** What is known of a place without following a link, or null when nothing is there. */
    private static @Nullable BasicFileAttributes attributes(Path place) {
        try {
            return Files.readAttributes(place, BasicFileAttributes.class, NOFOLLOW_LINKS);
        } catch (NoSuchFileException nothing) {
            return null;
        } catch (IOException e) {
            throw new OutputException("cannot look at " + place, e);
        }
    }

    /** The content of a file without {@link #obstacle}, or null when there is none. */
    byte @Nullable [] read(String path) {
        Path place = place(path);
        try {
            return file(path) == null ? null : Files.readAllBytes(place);
        } catch (IOException e) {
            throw new OutputException("cannot read " + place, e);
        }
    }

    /** Gives a file without {@link #obstacle} its content, and returns whether it had another. */
    boolean update(String path, byte[] content) {
        BasicFileAttributes found = file(path);
        boolean same = found != null && found.size() == content.length && Arrays.equals(read(path), content);
        if (!same) {
            write(path, content);
        }
        return !same;
    }

    /** Puts a file in place at once: a reader sees the old content or the new one. */
    private void write(String path, byte[] content) {
        Path place = place(path);
        Path folder = place.getParent() == null ? root : place.getParent();
        Path temporary = folder.resolve(".chirograph-" + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId() + ".tmp");
        try {
            if (!madeFolders.contains(folder)) {
                Files.createDirectories(folder);
                madeFolders.add(folder);
            }
            try {
                create(temporary, content);
                move(temporary, place);
            } catch (IOException e) {
                Files.deleteIfExists(temporary);
                throw e;
            }
        } catch (IOException e) {
            throw new OutputException("cannot write " + place, e);
        }
    }

    /** Writes a file that {@link #rename} shall make another one; it may be there half written in between. */
    void begin(String path, byte[] content) {
        Path place = place(path);
        try {
            Files.createDirectories(root);
            Files.write(place, content);
        } catch (IOException e) {
            throw new OutputException("cannot write " + place, e);
        }
    }

    /** Puts a file in the place of another at once. */
    void rename(String from, String to) {
        try {
            move(place(from), place(to));
        } catch (IOException e) {
            throw new OutputException("cannot write " + place(to), e);
        }
    }

    /** Removes from the folders of some files the half-written ones that a killed run left there. */
    void removeTemporary(Set<String> paths) {
        Set<Path> places = paths.stream()
                .filter(path -> folder(path).there() && folder(path).obstacle() == null)
                .map(path -> Objects.requireNonNullElse(place(path).getParent(), root))
                .collect(Collectors.toSet());
        for (Path place : places) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(OutputFolder::isTemporary).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new OutputException("cannot remove temporary files of " + place, e);
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return LEFT_BEHIND.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file, NOFOLLOW_LINKS);
    }

    private static void create(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content, CREATE_NEW, WRITE);
        } catch (FileAlreadyExistsException leftBehind) {
            Files.delete(file);
            Files.write(file, content, CREATE_NEW, WRITE);
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

    /** Where a file stands. */
    Path place(String path) {
        return root.resolve(path);
    }
}
