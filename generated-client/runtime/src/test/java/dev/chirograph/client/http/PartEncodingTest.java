package dev.chirograph.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonMismatchException;
import dev.chirograph.client.json.JsonTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the members of an object become parts, and how files travel inside a model until then. */
class PartEncodingTest {
    private static final BinarySource FILE = BinarySource.of("bytes".getBytes(StandardCharsets.UTF_8));

    private static List<String> heads(Map<String, JsonNode> members, PartEncoding... encodings) {
        return FormParts.of(JsonTypes.ANY.map(), members, List.of(encodings)).stream()
                .map(Part::head)
                .toList();
    }

    private static String head(String disposition, String... others) {
        return "Content-Disposition: form-data; " + disposition + "\r\n"
                + Stream.of(others).map(line -> line + "\r\n").collect(Collectors.joining())
                + "\r\n";
    }

    @Test
    void nothingSaidMeansTheDefaultOfTheKind() {
        JsonNode object = JsonTypes.LONG.map().encode(Map.of("a", 1L));
        assertThat(heads(Map.of("o", object))).containsExactly(head("name=\"o\"", "Content-Type: application/json"));
        assertThat(heads(Map.of("s", JsonTypes.STRING.encode("x")))).containsExactly(head("name=\"s\""));
        assertThat(heads(Map.of("f", BinarySource.TYPE.encode(FILE))))
                .containsExactly(head("name=\"f\"; filename=\"f\"", "Content-Type: application/octet-stream"));
    }

    @Test
    void theContractNamesMediaTypeAndHeaders() {
        Map<String, JsonNode> members = Map.of("s", JsonTypes.STRING.encode("x"));
        PartEncoding encoding = PartEncoding.of("s", "text/markdown").header("X-Kind", "note");
        assertThat(heads(members, PartEncoding.of("other", "text/css"), encoding))
                .containsExactly(head("name=\"s\"", "Content-Type: text/markdown", "X-Kind: note"));
        assertThat(heads(members, PartEncoding.of("s").header("X-Kind", "note")))
                .containsExactly(head("name=\"s\"", "X-Kind: note"));
    }

    @Test
    void whatAFileSaysOfItselfComesFirst() {
        BinarySource file = FILE.contentType("image/webp").header("X-Kind", "photo");
        PartEncoding encoding =
                PartEncoding.of("f", "image/png").header("X-Kind", "file").header("X-More", "1");
        assertThat(heads(Map.of("f", BinarySource.TYPE.encode(file)), encoding))
                .containsExactly(
                        head("name=\"f\"; filename=\"f\"", "Content-Type: image/webp", "X-Kind: photo", "X-More: 1"));
    }

    @Test
    void noHeaderCanStartAnother() {
        assertThatThrownBy(() -> PartEncoding.of("s").header("X-Kind", "a\r\nX-Evil: 1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesAreThemselvesInsideAModel() throws IOException {
        JsonNode held = BinarySource.TYPE.encode(FILE);
        assertThat(BinarySource.TYPE.decode(held)).isSameAs(FILE);
        assertThat(BinarySource.TYPE.fits(held)).isTrue();
        assertThat(BinarySource.TYPE.reproduces(FILE, held)).isTrue();
        assertThat(FILE.open().readAllBytes()).asString().isEqualTo("bytes");
    }

    @Test
    void noJsonIsAFile() {
        JsonNode text = JsonTypes.STRING.encode("bytes");
        assertThat(BinarySource.TYPE.fits(text)).isFalse();
        assertThatThrownBy(() -> BinarySource.TYPE.decode(text))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessage("expected a file, got a string");
        JsonNode other = JsonTypes.opaque("a number", Integer.class).encode(1);
        assertThatThrownBy(() -> BinarySource.TYPE.decode(other))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessage("expected a file, got a value");
    }
}
