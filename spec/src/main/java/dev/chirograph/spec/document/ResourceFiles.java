package dev.chirograph.spec.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** The resources below one folder of the class path. */
final class ResourceFiles implements SourceFiles {
    private final Class<?> anchor;
    private final String root;

    /**
     * Confines references to a folder of resources.
     *
     * @param anchor its module and class loader hold the resources
     * @param root absolute, with a slash at both ends
     */
    ResourceFiles(Class<?> anchor, String root) {
        this.anchor = anchor;
        this.root = root;
    }

    /** Returns the file at a path relative to the folder. */
    SourceFile entry(String path) {
        return new SourceFile(root + path, root.substring(1) + path);
    }

    @Override
    public SourceFile resolve(SourceFile from, String reference) throws ForbiddenReferenceException, IOException {
        String path = LocalPath.relative(reference);
        URI target;
        try {
            target = URI.create(from.key()).resolve(path).normalize();
        } catch (IllegalArgumentException e) {
            throw new ForbiddenReferenceException("this is no path of a file");
        }
        String key = target.getPath();
        if (key == null || !key.startsWith(root)) {
            throw new ForbiddenReferenceException("it leads out of the root folder");
        }
        return new SourceFile(key, key.substring(1));
    }

    @Override
    public InputStream open(SourceFile file) throws IOException {
        InputStream content = anchor.getResourceAsStream(file.key());
        if (content == null) {
            throw new FileNotFoundException(file.name());
        }
        return content;
    }
}
