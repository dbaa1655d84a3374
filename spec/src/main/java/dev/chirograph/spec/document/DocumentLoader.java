package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads one YAML or JSON file, within bounds, into a tree that knows the place of every node; Markdown into its text.
 *
 * <p>Hostile files (alias bombs, endless nesting, gigabytes) end in a {@link ContractException} within seconds.
 * Immutable and thread-safe.
 */
final class DocumentLoader {
    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(md|markdown)");

    private final LoadLimits limits;

    DocumentLoader(LoadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param file name for messages; {@code .json} says that it is JSON and nothing else, {@code .md} that it is text
     * @param content is read to its end or to the limit, and not closed
     * @throws ContractException when it is not well-formed, beyond a limit, or cannot be read
     */
    LoadedDocument load(String file, InputStream content) {
        byte[] bytes = bytes(file, content);
        String foreign = ForeignFormat.complaint(bytes);
        if (foreign != null) {
            throw refused(file, "syntax", foreign);
        }
        CharBuffer text = Text.of(file, bytes);
        if (MARKDOWN.matcher(file).matches()) {
            return new LoadedDocument(file, TextNode.valueOf(text.toString()), false, List.of());
        }
        try {
            return document(file, text);
        } catch (ContractException e) {
            String language = ForeignFormat.complaint(text);
            throw language == null ? e : refused(file, "syntax", language);
        }
    }

    private LoadedDocument document(String file, CharBuffer text) {
        if (file.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new JsonText(file, limits).read(text);
        }
        if (looksLikeJson(text)) {
            return jsonElseYaml(file, text);
        }
        return YamlText.read(file, limits, text.toString());
    }

    private static boolean looksLikeJson(CharBuffer text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < text.length() && text.charAt(start) == '{';
    }

    /** JSON is almost YAML, but read much faster as what it is. */
    private LoadedDocument jsonElseYaml(String file, CharBuffer text) {
        try {
            return new JsonText(file, limits).read(text);
        } catch (ContractException json) {
            if (json.diagnostics().stream().noneMatch(problem -> problem.id().equals("syntax"))) {
                throw json;
            }
            return YamlText.read(file, limits, text.toString());
        }
    }

    private byte[] bytes(String file, InputStream content) {
        byte[] bytes;
        try {
            bytes = content.readNBytes(limits.bytes() + 1);
        } catch (IOException e) {
            throw refused(
                    file, "unreadable", "the file cannot be read: " + Quoted.plain(String.valueOf(e.getMessage())));
        }
        if (bytes.length > limits.bytes()) {
            throw refused(file, "too-large", "the file is larger than " + limits.bytes() + " bytes");
        }
        return bytes;
    }

    private static ContractException refused(String file, String id, String message) {
        return new ContractException(
                List.of(new Diagnostic(Severity.ERROR, id, message, new Place(file, 1, 1).at("#"), null)));
    }
}
