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
    private final boolean absolute;

    private FolderFiles(Path root, boolean absolute) throws IOException {
        this.root = root.toRealPath();
        this.absolute = absolute;
    }

    /**
     * Confines references to a folder that the user named; absolute paths below it are followed as well.
     *
     * @throws IOException when there is no such folder
     */
    static FolderFiles below(Path root) throws IOException {
        return new FolderFiles(root, true);
    }

    /**
     * Confines references to the folder of a document; absolute paths, which would be wrong in any other place, are
     * not followed.
     *
     * @throws IOException when there is no such folder
     */
    static FolderFiles beside(Path root) throws IOException {
        return new FolderFiles(root, false);
    }

    /** Returns an entry file, which may stand anywhere since the user named it. */
    SourceFile entry(Path file, String name) throws IOException {
        return new SourceFile(file.toRealPath().toString(), name);
    }

    @Override
    public SourceFile resolve(SourceFile from, String reference) throws ForbiddenReferenceException, IOException {
        Path target = target(from, LocalPath.of(reference));
        if (!target.startsWith(root)) {
            throw outside(target);
        }
        Path real = target.toRealPath();
        if (!real.startsWith(root)) {
            throw outside(real);
        }
        if (!Files.isRegularFile(real)) {
            throw new NoSuchFileException(reference);
        }
        return new SourceFile(real.toString(), shown(from, real));
    }

    /** Returns a path that leads to a file from where that of the file referring to it does. */
    private static String shown(SourceFile from, Path real) throws IOException {
        Path folder = Path.of(from.key()).getParent();
        Path relative = folder == null ? real : folder.relativize(real);
        Path shown = Path.of(from.name()).resolveSibling(relative).normalize();
        // A folder that is a link has other folders around it than its target has.
        boolean right = !relative.startsWith("..") || (Files.exists(shown) && Files.isSameFile(shown, real));
        return (right ? shown : real).toString().replace('\\', '/');
    }

    private Path target(SourceFile from, String path) throws ForbiddenReferenceException {
        Path folder = Path.of(from.key()).getParent();
        Path target;
        try {
            target = (folder == null ? root : folder).resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new ForbiddenReferenceException("this is no path of a file");
        }
        if (path.startsWith("/") && !absolute) {
            throw new ForbiddenReferenceException(
                    "an absolute path is followed only below a folder that --root names" + advice(target));
        }
        return target;
    }

    private ForbiddenReferenceException outside(Path target) {
        return new ForbiddenReferenceException("it leads out of the root folder" + advice(target));
    }

    /** Names the folder above both, unless that is everything there is; whether the file exists is not looked up. */
    private String advice(Path target) {
        Path common = root;
        while (common != null && !target.startsWith(common)) {
            common = common.getParent();
        }
        return common == null || common.getNameCount() == 0 ? "" : "; --root " + common + " allows it";
    }

    @Override
    public InputStream open(SourceFile file) throws IOException {
        return Files.newInputStream(Path.of(file.key()));
    }
}
