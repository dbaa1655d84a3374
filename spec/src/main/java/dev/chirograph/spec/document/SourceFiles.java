package dev.chirograph.spec.document;

import java.io.IOException;
import java.io.InputStream;

/** The files that a document may refer to; none beyond them is ever opened. */
sealed interface SourceFiles permits FolderFiles, ResourceFiles, NoFiles {

    /**
     * Finds the file that a relative reference names.
     *
     * @param from the file that holds the reference
     * @param path the reference without its fragment, percent-decoded
     * @throws ForbiddenReferenceException when it leads to a place outside
     * @throws IOException when there is no such file
     */
    SourceFile resolve(SourceFile from, String path) throws ForbiddenReferenceException, IOException;

    /** Opens a file that {@link #resolve} returned. */
    InputStream open(SourceFile file) throws IOException;
}
