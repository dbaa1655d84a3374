package dev.chirograph.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ProgressListener;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies of several parts are held to the contract as any other: their names, their media types and what they say. */
class MultipartRequestsTest {
    private static final NamedContract CONTRACT = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Uploads, version: '1'}
            paths:
              /uploads:
                post:
                  operationId: uploads.add
                  requestBody:
                    required: true
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          required: [meta, photo, 'tags[]']
                          properties:
                            meta:
                              type: object
                              required: [title]
                              properties: {title: {type: string}, pages: {type: integer}}
                            photo: {type: string, format: binary, maxLength: 6}
                            'tags[]': {type: array, items: {type: string, minLength: 2}}
                            places: {type: array, items: {type: object, required: [zip], properties: {zip: {type: integer}}}}
                            count: {type: integer}
                            chapters: {type: object, additionalProperties: {type: integer}}
                        encoding:
                          photo:
                            contentType: image/png, image/jpeg
                            headers: {X-Checksum: {required: true, schema: {type: integer}}}
                          meta: {contentType: application/vnd.meta+json}
                  responses: {'204': {description: done}}
              /mixed:
                post:
                  operationId: uploads.mix
                  requestBody:
                    required: true
                    content:
                      multipart/mixed:
                        schema: {type: object, required: [note], properties: {note: {type: string}, scan: {contentMediaType: image/tiff}}}
                  responses: {'204': {description: done}}
              /form:
                post:
                  operationId: uploads.describe
                  requestBody:
                    required: true
                    content:
                      application/x-www-form-urlencoded:
                        schema: {type: object, required: [name], properties: {name: {type: string}, 'ids[]': {type: array, items: {type: integer}}}}
                  responses: {'204': {description: done}}
            """);
    private static final String META = part("meta", "Content-Type: application/vnd.meta+json\r\n", "{\"title\":\"a\"}");
    private static final String PHOTO = part("photo", "Content-Type: image/png\r\nX-Checksum: 7\r\n", "\u0089PNG\r\n");
    private static final String TAGS = part("tags[]", "", "t1") + part("tags[]", "", "t2");

    private static MockProvider provider;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(CONTRACT, MockOptions.usual());
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static String part(String name, String headers, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n" + headers + "\r\n" + content + "\r\n";
    }

    private static String answer(String path, String contentType, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(provider.baseUrl().resolve(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    private static String upload(String... parts) throws Exception {
        return answer("/uploads", "multipart/form-data; boundary=\"b\"", String.join("", parts) + "--b--\r\n");
    }

    private static String refused(String... reasons) {
        return "400 {\"errors\":[\"" + String.join("\",\"", reasons) + "\"]}";
    }

    @Test
    void whatKeepsTheContractIsTaken() throws Exception {
        assertThat(upload(META, PHOTO, TAGS)).isEqualTo("204 ");
        assertThat(upload(
                        "a preamble\r\n",
                        META,
                        PHOTO,
                        TAGS,
                        part("count", "", "3"),
                        part("places", "Content-Type: application/json\r\n", "{\"zip\":1}"),
                        part("places", "", "{\"zip\":2}"),
                        part("chapters[one]", "", "1"),
                        part("more", "", "--bc and --b")))
                .isEqualTo("204 ");
        assertThat(upload(META, PHOTO, TAGS, part("places", "Content-Type: application/json\r\n", "[{\"zip\":1}]")))
                .isEqualTo("204 ");
    }

    @Test
    void requiredPartsMustBeThere() throws Exception {
        assertThat(upload())
                .isEqualTo(refused(
                        "body: the required member meta is missing",
                        "body: the required member photo is missing",
                        "body: the required member tags[] is missing"));
    }

    @Test
    void partsFitTheirSchemas() throws Exception {
        assertThat(upload(
                        part("meta", "Content-Type: application/vnd.meta+json\r\n", "{\"pages\":\"2\"}"),
                        part("photo", "Content-Type: image/png\r\nX-Checksum: 7\r\n", "\u0089PNG..."),
                        part("tags[]", "", "x"),
                        part("places", "", "{}"),
                        part("count", "", "many")))
                .contains(
                        "body/meta: the required member title is missing",
                        "body/meta/pages: the value is of type string, not integer",
                        "body/photo: the text is longer than 6",
                        "body/tags[]/0: the text is shorter than 2",
                        "body/places/0: the required member zip is missing",
                        "body/count: the value is of type string, not integer");
    }

    @Test
    void aPartThatIsNoListStandsOnce() throws Exception {
        assertThat(upload(META, META, PHOTO, TAGS))
                .isEqualTo(refused("body/meta: the value is of type array, not object"));
    }

    @Test
    void partsHaveTheMediaTypesAndHeadersOfTheirEncoding() throws Exception {
        assertThat(upload(META, part("photo", "Content-Type: image/gif\r\nX-Checksum: seven\r\n", "GIF"), TAGS))
                .isEqualTo(refused(
                        "body/photo: media type image/gif is not one of image/png, image/jpeg",
                        "body/photo: the header X-Checksum of the part: the value is of type string, not integer"));
        assertThat(upload(part("meta", "", "{\"title\":\"a\"}"), part("photo", "", "x"), TAGS))
                .isEqualTo(refused(
                        "body/meta: media type (none) is not one of application/vnd.meta+json",
                        "body/photo: media type (none) is not one of image/png, image/jpeg",
                        "body/photo: the header X-Checksum of the part is required, but missing"));
    }

    @Test
    void contentIsOfItsMediaType() throws Exception {
        assertThat(upload(part("meta", "Content-Type: application/vnd.meta+json\r\n", "{"), PHOTO, TAGS))
                .startsWith("400 ")
                .contains("body/meta: not JSON: ");
    }

    @Test
    void aBodyThatIsNoneOfItsPartsIsRefused() throws Exception {
        String type = "multipart/form-data; boundary=b";
        assertThat(answer("/uploads", "multipart/form-data", META))
                .isEqualTo(refused("body: not multipart/form-data: the Content-Type has no boundary"));
        assertThat(answer("/uploads", type, "nothing"))
                .isEqualTo(refused("body: not multipart/form-data: no line begins with the boundary"));
        assertThat(answer("/uploads", type, META))
                .isEqualTo(refused("body: not multipart/form-data: part 1 has no end"));
        assertThat(answer("/uploads", type, "--b\r\nX: y\r\n--b--"))
                .isEqualTo(refused("body: not multipart/form-data: the headers of part 1 have no end"));
        assertThat(answer("/uploads", type, "--b\r\n\r\nx\r\n--b--")).isEqualTo(refused("body: a part has no name"));
    }

    @Test
    void partsOfOtherBodiesHaveNamesOrNone() throws Exception {
        String type = "multipart/mixed; boundary=b";
        assertThat(answer("/mixed", type, part("note", "", "n") + "--b--")).isEqualTo("204 ");
        assertThat(answer("/mixed", type, part("scan", "", "n") + "--b--"))
                .isEqualTo(refused("body: the required member note is missing"));
        assertThat(answer("/mixed", type, "--b\r\n\r\nn\r\n--b--")).isEqualTo("204 ");
    }

    @Test
    void propertiesOfFormsMayHaveBracketsInTheirNames() throws Exception {
        String type = "application/x-www-form-urlencoded";
        assertThat(answer("/form", type, "name=n&ids%5B%5D=1&ids%5B%5D=2")).isEqualTo("204 ");
        assertThat(answer("/form", type, "ids%5B%5D=one"))
                .isEqualTo(refused(
                        "body/ids[]/0: the value is of type string, not integer",
                        "body: the required member name is missing"));
    }

    /** A name of many brackets would be a value of many levels, and many values of one name are one long list. */
    @Test
    @Timeout(30)
    void hostileFormsAreReadAtOnce() throws Exception {
        String type = "application/x-www-form-urlencoded";
        assertThat(answer("/form", type, "name=n&a" + "[b]".repeat(1_000_000) + "=1"))
                .isEqualTo("204 ");
        assertThat(answer("/form", type, "name=n" + "&a=1".repeat(1_000_000))).isEqualTo("204 ");
        assertThat(upload(META, PHOTO, TAGS, part("a\\\"".repeat(300_000), "", "")))
                .isEqualTo(refused("body: a part has no name"));
        assertThat(upload(META, PHOTO, TAGS, part("a", "", "x\r\n--bb".repeat(1_000_000))))
                .isEqualTo("204 ");
    }

    @Test
    void conformanceSendsWhatTheMockTakes() {
        List<CaseReport> cases = ConformanceRun.of(
                        List.of(CONTRACT), ConformanceOptions.builder().build())
                .execute(ProgressListener.NONE)
                .cases();

        assertThat(cases)
                .hasSize(3)
                .allSatisfy(report -> assertThat(report.verdict())
                        .as(report.id() + " " + report.findings())
                        .isEqualTo(Verdict.PASS));
    }
}
