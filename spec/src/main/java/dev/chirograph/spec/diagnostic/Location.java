package dev.chirograph.spec.diagnostic;

/**
 * A place in a document: where a person looks and where a program looks.
 *
 * @param file name of the file as the user gave it, for a file that was referenced a path from the same folder, or the
 *     address of a document that was fetched, without its query; never empty
 * @param line line, from 1; 0 when the place has no line of its own (a document that was converted or made in memory)
 * @param column column in UTF-16 units, from 1; 0 when {@code line} is 0
 * @param pointer JSON Pointer (RFC 6901) in URI fragment form as a person writes it, such as {@code
 *     #/components/schemas/Invoice}; {@code #} is the whole document
 */
public record Location(String file, int line, int column, String pointer) {

    /** Returns {@code file:line:column}, or the file alone when there is no line. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
