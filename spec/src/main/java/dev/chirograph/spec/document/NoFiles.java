package dev.chirograph.spec.document;

import java.io.IOException;
import java.io.InputStream;

/** No file at all: a document that came through a stream stands alone. */
final class NoFiles implements SourceFiles {

    @Override
    public SourceFile resolve(SourceFile from, String reference) throws ForbiddenReferenceException {
        LocalPath.of(reference);
        throw new ForbiddenReferenceException(
                "a document that was not read from a file refers to no file; name its file to allow it");
    }

    @Override
    public InputStream open(SourceFile file) throws IOException {
        throw new IOException("a document that was not read from a file stands alone");
    }
}
