package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.Address;
import demo.model.RelateNotesRequest;
import demo.model.RelateNotesRequestMeta;
import demo.model.Upload;
import demo.model.UploadDocumentsRequest;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.generator.use.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies of several parts: files with their own media types and headers, values in the encoding of the contract. */
final class MultipartUse {
    private static MultipartClient client(Provider provider) {
        return MultipartClient.builder().baseUrl(provider.baseUrl()).build();
    }

    private static BinarySource bytes(String text) {
        return BinarySource.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesMayHaveAnyName(Provider provider) {
        client(provider).notes().attach(Map.of("scan", bytes("TIFF").contentType("image/tiff")));

        assertThat(provider.asked().parts())
                .isEqualTo(
                        """
                        --BOUNDARY
                        Content-Disposition: form-data; name="scan"; filename="scan"
                        Content-Type: image/tiff

                        TIFF
                        --BOUNDARY--
                        """);
    }

    @Test
    void membersOfAComposedSchemaBecomeParts(Provider provider) {
        client(provider)
                .documents()
                .upload(UploadDocumentsRequest.builder()
                        .label("# Title")
                        .file(bytes("JPEG").fileName("a.jpg").contentType("image/jpeg").header("X-Checksum", "abc"))
                        .pages(List.of(bytes("1").contentType("image/png"), bytes("2")))
                        .address(Address.builder().street("High St").build())
                        .tags(List.of("x", "y"))
                        .count(2)
                        .history(List.of(Address.builder().zip("1").build()))
                        .build());
        assertThat(provider.asked().parts())
                .isEqualTo(
                        """
                        --BOUNDARY
                        Content-Disposition: form-data; name="label"
                        Content-Type: text/markdown

                        # Title
                        --BOUNDARY
                        Content-Disposition: form-data; name="file"; filename="a.jpg"
                        Content-Type: image/jpeg
                        X-Checksum: abc
                        X-Version: 2

                        JPEG
                        --BOUNDARY
                        Content-Disposition: form-data; name="pages"; filename="pages"
                        Content-Type: image/png

                        1
                        --BOUNDARY
                        Content-Disposition: form-data; name="pages"; filename="pages"
                        Content-Type: application/octet-stream

                        2
                        --BOUNDARY
                        Content-Disposition: form-data; name="address"
                        Content-Type: application/vnd.address+json
                        X-Kind: postal

                        {"street":"High St"}
                        --BOUNDARY
                        Content-Disposition: form-data; name="tags"

                        x
                        --BOUNDARY
                        Content-Disposition: form-data; name="tags"

                        y
                        --BOUNDARY
                        Content-Disposition: form-data; name="count"

                        2
                        --BOUNDARY
                        Content-Disposition: form-data; name="history"
                        Content-Type: application/xml; charset=utf-8

                        <?xml version="1.0" encoding="UTF-8"?><history><zip>1</zip></history>
                        --BOUNDARY--
                        """);
    }

    @Test
    void firstMediaTypeOfTheContractUnlessTheFileSaysAnother(Provider provider) {
        client(provider)
                .documents()
                .upload(UploadDocumentsRequest.builder().label("l").file(bytes("PNG")).build());
        assertThat(provider.asked().parts())
                .contains("name=\"file\"; filename=\"file\"\nContent-Type: image/png\nX-Version: 2\n\nPNG\n");
    }

    @Test
    void filesFromTheDiskHaveTheirNames(Provider provider) throws IOException {
        Path file = Files.createTempFile("note", ".txt");
        try {
            Files.writeString(file, "on disk");
            client(provider).notes().upload(Upload.builder().file(BinarySource.of(file)).note("n").build());
            assertThat(provider.asked().parts())
                    .isEqualTo("--BOUNDARY\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                            + "\"\nContent-Type: application/octet-stream\n\non disk\n--BOUNDARY\n"
                            + "Content-Disposition: form-data; name=\"note\"\n\nn\n--BOUNDARY--\n");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void otherMultipartTypes(Provider provider) {
        client(provider)
                .notes()
                .relate(RelateNotesRequest.builder()
                        .meta(RelateNotesRequestMeta.builder().name("m").build())
                        .body(bytes("b"))
                        .build());
        assertThat(provider.asked().header("Content-Type")).startsWith("multipart/mixed; boundary=");
        client(provider).notes().relate();
        assertThat(provider.asked().header("Content-Type")).isEmpty();
    }

    @Test
    void filesHaveTheMediaTypeOfTheirSchemaUnlessTheySayAnother(Provider provider) {
        client(provider)
                .notes()
                .relate(RelateNotesRequest.builder()
                        .scan(bytes("s"))
                        .photos(List.of(bytes("p"), bytes("q").contentType("image/webp")))
                        .build());
        assertThat(provider.asked().parts())
                .contains("name=\"scan\"; filename=\"scan\"\nContent-Type: image/tiff\n")
                .contains("filename=\"photos\"\nContent-Type: image/png\n\np")
                .contains("filename=\"photos\"\nContent-Type: image/webp\n\nq");
    }

    @Test
    void namesOfFilesCannotStartAHeader(Provider provider) {
        client(provider).notes().upload(Upload.builder().file(bytes("x").fileName("a\"\r\nX-Evil: 1")).build());
        assertThat(provider.asked().parts()).contains("filename=\"a%22%0D%0AX-Evil: 1\"");
        assertThatThrownBy(() -> bytes("x").header("X-Checksum", "1\r\nX-Evil: 1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bytes("x").contentType("image/png\r\nX-Evil: 1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headersOfPartsAreSetByTheCall(Provider provider) {
        UploadDocumentsRequest request = UploadDocumentsRequest.builder()
                .label("l")
                .file(bytes("f"))
                .address(Address.builder().zip("1").build())
                .build();
        client(provider)
                .documents()
                .uploadCall(request)
                .partHeader("address", "X-Language", "de")
                .partHeader("address", "x-kind", "other")
                .partHeader("label", "Content-Type", "text/plain")
                .execute();
        assertThat(provider.asked().parts())
                .contains("name=\"label\"\nContent-Type: text/plain\n\nl")
                .contains("Content-Type: application/vnd.address+json\nX-Kind: other\nX-Language: de\n\n{\"zip\":\"1\"}");
        assertThatThrownBy(() -> client(provider).documents().uploadCall(request).partHeader("lable", "X-A", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the body has no part named lable");
        assertThatThrownBy(() -> client(provider).documents().uploadCall(request).partHeader("label", "X-A", "b\r\nc"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
