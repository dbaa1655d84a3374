package dev.chirograph.generator.output;

import static java.util.Objects.requireNonNull;

/**
 * One rendered file: where it goes and what it holds.
 *
 * @param path place below the output folder, with {@code /} between its parts, as in {@code demo/model/Invoice.java}; {@link SourceWriter} refuses
 *     one that could leave the folder
 * @param content the text; its line ends become LF, and it is written as UTF-8
 */
public record SourceFile(String path, String content) {
    public SourceFile {
        requireNonNull(path, "path");
        content = content.indexOf('\r') < 0
                ? content
                : content.replace("\r\n", "\n").replace('\r', '\n');
    }
}
