package dev.chirograph.spec.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files below one folder, symbolic links resolved. */
final class FolderFiles implements SourceFiles {
    private final Path root;

    /**
     * Confines references to a folder.
     *
     * @throws IOException when there is no such folder
     */
    FolderFiles(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /** Returns an entry file, which may stand anywhere since the user named it. */
    SourceFile entry(Path file, String name) throws IOException {
        return new SourceFile(file.toRealPath().toString(), name);
    }

    @Override
    public SourceFile resolve(SourceFile from, String path) throws ForbiddenReferenceException, IOException {
        RelativePath.check(path);
        Path folder = Path.of(from.key()).getParent();
        Path target;
        try {
            target = (folder == null ? root : folder).resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new ForbiddenReferenceException("this is no path of a file");
        }
        if (!target.startsWith(root)) {
            throw outside();
        }
        Path real = target.toRealPath();
        if (!real.startsWith(root)) {
            throw outside();
        }
        if (!Files.isRegularFile(real)) {
            throw new NoSuchFileException(path);
        }
        return new SourceFile(real.toString(), root.relativize(real).toString().replace('\\', '/'));
    }

    private static ForbiddenReferenceException outside() {
        return new ForbiddenReferenceException("it leads out of the root folder");
    }

    @Override
    public InputStream open(SourceFile file) throws IOException {
        return Files.newInputStream(Path.of(file.key()));
    }
}
