package dev.chirograph.spec.document;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The characters of a file: UTF-8, or UTF-16 and UTF-32 as their first bytes tell (YAML 1.2.2, 5.2; RFC 4627, 3). */
final class Text {
    private Text() {}

    /**
     * Decodes a file.
     *
     * @return its characters without a byte order mark, in an array
     * @throws ContractException when the bytes are not of the encoding
     */
    static CharBuffer of(String file, byte[] bytes) {
        Charset charset = charset(bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(input, output, true);
        output.flip();
        if (result.isError()) {
            throw malformed(file, charset, output);
        }
        return output.length() > 0 && output.charAt(0) == '\uFEFF' ? output.position(1) : output;
    }

    private static Charset charset(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        int c = at(bytes, 2);
        int d = at(bytes, 3);
        if (a == 0 && b == 0 && ((c == 0xFE && d == 0xFF) || (c == 0 && d > 0))) {
            return Charset.forName("UTF-32BE");
        }
        if (a > 0 && c == 0 && d == 0 && (b == 0 || (a == 0xFF && b == 0xFE))) {
            return Charset.forName("UTF-32LE");
        }
        if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static ContractException malformed(String file, Charset charset, CharBuffer before) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean end = before.charAt(i) == '\n';
            line += end ? 1 : 0;
            column = end ? 1 : column + 1;
        }
        return new ContractException(List.of(new Diagnostic(
                Severity.ERROR,
                "encoding",
                "the bytes here are not " + charset.name(),
                new Place(file, line, column).at("#"),
                null)));
    }
}
