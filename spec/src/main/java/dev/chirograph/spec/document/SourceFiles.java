package dev.chirograph.spec.document;

import java.io.IOException;
import java.io.InputStream;

/** The documents that a document may refer to; none beyond them is ever opened. */
sealed interface SourceFiles permits FolderFiles, ResourceFiles, NoFiles, WebFiles {

    /**
     * Finds the file that a reference names.
     *
     * @param from the file that holds the reference
     * @param reference without its fragment, as the file has it
     * @throws ForbiddenReferenceException when it leads to where it may not lead; nothing there was looked at
     * @throws UnreachableReferenceException when it could not be read this time
     * @throws IOException when there is no such file
     */
    SourceFile resolve(SourceFile from, String reference) throws ForbiddenReferenceException, IOException;

    /** Opens a file that {@link #resolve} returned, once. */
    InputStream open(SourceFile file) throws IOException;
}
