package dev.chirograph.conformance.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.TrafficRun;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ConsoleReport;
import dev.chirograph.conformance.report.HtmlReport;
import dev.chirograph.conformance.report.JUnitReport;
import dev.chirograph.conformance.report.JsonReport;
import dev.chirograph.conformance.report.MarkdownReport;
import dev.chirograph.conformance.report.ReportSchema;
import dev.chirograph.conformance.report.SarifReport;
import dev.chirograph.conformance.report.Terminal;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.diagnostic.ContractException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What recorded traffic is told about a contract. */
class TrafficRunTest {
    private static final String BASE = "https://api.example/v2";
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Items, version: '1'}
            servers: [{url: 'https://api.example/v2'}, {url: 'https://{region}.example/v2', variables: {region: {default: eu}}}]
            security: [{key: []}, {bearer: []}]
            paths:
              /items:
                get:
                  operationId: items.list
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, maximum: 50}}
                    - {name: status, in: query, required: true, schema: {enum: [open, closed]}, examples: {open: {value: open}}}
                  responses:
                    '200':
                      description: items
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Item'}}
                          examples: {open: {value: [{id: '1', name: first}]}}
                    '404': {description: none, content: {application/json: {schema: {type: object}}}}
                post:
                  operationId: items.create
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}
                  responses: {'201': {description: made}}
              /login:
                post:
                  operationId: auth.login
                  security: []
                  requestBody:
                    content:
                      application/x-www-form-urlencoded:
                        schema: {type: object, properties: {user: {type: string}, pass: {type: string}}}
                  responses:
                    '200':
                      description: in
                      content: {application/json: {schema: {type: object, properties: {token: {type: string}}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: api_token}
                bearer:
                  type: http
                  scheme: bearer
                  x-token-flow: {login: {operation: auth.login, username: /user, password: /pass, token: /token}}
              schemas:
                Item:
                  type: object
                  required: [id]
                  properties: {id: {type: string}, name: {type: string}}
            """;

    @TempDir
    private Path folder;

    private final Recording recording = new Recording();

    private static NamedContract contract() {
        byte[] bytes = CONTRACT.getBytes(StandardCharsets.UTF_8);
        return new NamedContract(
                "items",
                ContractReader.create()
                        .read("items.yaml", new ByteArrayInputStream(bytes))
                        .contract());
    }

    private ConformanceReport run() throws Exception {
        return TrafficRun.of(List.of(contract()), ConformanceOptions.builder().build())
                .execute(recording.write(folder));
    }

    private CaseReport only() throws Exception {
        ConformanceReport report = run();
        assertThat(report.cases()).hasSize(1);
        return report.cases().get(0);
    }

    private ConformanceReport chosen(String... patterns) throws Exception {
        ConformanceOptions.Builder options = ConformanceOptions.builder();
        List.of(patterns).forEach(options::only);
        return TrafficRun.of(List.of(contract()), options.build()).execute(recording.write(folder));
    }

    @Test
    void exchangesAreChosenAsCasesAre() throws Exception {
        recording.add("GET", BASE + "/items?status=closed", 200, "[{\"id\":\"7\"}]");
        recording.add("GET", BASE + "/nothing", 200, "[]");
        recording.add("GET", BASE + "/items?status=open", 200, "[{\"id\":\"1\",\"name\":\"first\"}]");

        assertThat(chosen("items.list").cases())
                .extracting(CaseReport::id)
                .containsExactly("items/items.list/entry-1", "items/items.list/entry-3");
        assertThat(chosen("items/items.list/entry-3").cases()).hasSize(1);
        assertThat(chosen("*/entry-1", "unknown").cases())
                .extracting(CaseReport::id)
                .containsExactly("items/items.list/entry-1", "items/unknown/entry-2");
        assertThat(chosen("*/entry-2")
                        .contracts()
                        .get(0)
                        .coverage()
                        .operations()
                        .part())
                .isZero();
    }

    @Test
    void aPatternThatChoosesNothingIsNoRunThatPassed() {
        recording.add("GET", BASE + "/items?status=closed", 200, "[]");

        assertThatThrownBy(() -> chosen("items.list", "*/entry-9"))
                .isInstanceOf(TrafficRun.NothingRecorded.class)
                .hasMessageContaining("fits '*/entry-9'");
        assertThatThrownBy(() -> chosen("items.create"))
                .isInstanceOf(TrafficRun.NothingRecorded.class)
                .hasMessageContaining("None of the exchanges");
    }

    private static List<String> found(CaseReport entry) {
        return entry.findings().stream()
                .map(finding -> finding.check() + " " + finding.pointer())
                .toList();
    }

    @Test
    void trafficThatKeepsTheContractPasses() throws Exception {
        recording.add("GET", BASE + "/items?status=closed&limit=5", 200, "[{\"id\":\"7\"}]");

        CaseReport entry = only();

        assertThat(entry.verdict()).isEqualTo(Verdict.PASS);
        assertThat(entry.id()).isEqualTo("items/items.list/entry-1");
        assertThat(entry.kind()).isEqualTo("recorded");
        assertThat(entry.reason()).matches("recorded at .*session\\.har:\\d+:\\d+");
    }

    @Test
    void requestsAreHeldToTheContract() throws Exception {
        recording.add("GET", BASE + "/items?limit=99&page=2", 200, "[]");

        CaseReport entry = only();

        assertThat(found(entry))
                .containsExactlyInAnyOrder(
                        "request request/query/status", "request request/query/limit", "request request/query/page");
        assertThat(entry.findings())
                .extracting(Finding::message)
                .contains("query parameter status: required, but missing", "query parameter page: not documented");
        assertThat(entry.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(entry.findings())
                .allSatisfy(finding -> assertThat(finding.contract().line()).isPositive());
    }

    @Test
    void anUndocumentedParameterAloneIsDrift() throws Exception {
        recording.add("GET", BASE + "/items?status=open&page=2", 200, "[{\"id\":\"7\",\"name\":\"n\"}]");

        assertThat(only().verdict()).isEqualTo(Verdict.DRIFT);
    }

    @Test
    void bodiesOfRequestsAreHeldToTheirSchema() throws Exception {
        ObjectNode entry = recording.add("POST", BASE + "/items", 201, "");
        ((ObjectNode) entry.get("request"))
                .putObject("postData")
                .put("mimeType", "application/json")
                .put("text", "{\"name\":7}");

        assertThat(found(only())).containsExactlyInAnyOrder("request request/body", "request request/body/name");
    }

    @Test
    void answersAreHeldToTheContract() throws Exception {
        recording.add("GET", BASE + "/items?status=closed", 200, "[{\"id\":7,\"stray\":1}]");

        assertThat(found(only())).containsExactly("schema /0/id", "undocumented-field /0/stray");
    }

    @Test
    void theDocumentedAnswerIsTheMeasureOnlyForTheDocumentedRequest() throws Exception {
        recording.add("GET", BASE + "/items?status=open", 200, "[]");
        recording.add("GET", BASE + "/items?status=closed", 200, "[]");
        recording.add("GET", BASE + "/items?status=open&limit=5", 200, "[]");
        recording.add("GET", BASE + "/items?status=open", 404, "{}");

        assertThat(run().cases())
                .extracting(CaseReport::verdict)
                .containsExactly(Verdict.BROKEN, Verdict.PASS, Verdict.PASS, Verdict.PASS);
    }

    @Test
    void anOperationThatTheContractDoesNotKnowIsNamed() throws Exception {
        recording.add("DELETE", BASE + "/items", 200, "{}");
        recording.add("GET", BASE + "/accounts/7", 200, "{}");

        assertThat(run().cases())
                .flatExtracting(CaseReport::findings)
                .extracting(Finding::message)
                .containsExactly(
                        "no operation is called by DELETE at /items, only by GET, POST",
                        "no operation has the path /accounts/7");
    }

    @Test
    void onlyExchangesWithTheServersOfTheContractAreJudged() throws Exception {
        recording.add("GET", "https://cdn.example/logo.png", 200, "x");
        recording.add("GET", "https://api.example/v1/items?status=open", 200, "x");
        recording.add("GET", "https://api.example/v22/items?status=open", 200, "x");
        recording.add("GET", "http://api.example/v2/items?status=open", 200, "x");
        recording.add("GET", "data:text/plain,7", 200, "x");
        recording.add("GET", "https://us-1.example/v2/items?status=closed", 200, "[]");
        ObjectNode preflight = recording.add("OPTIONS", BASE + "/items", 204, "");
        Recording.header(preflight, "request", "Access-Control-Request-Method", "GET");

        ConformanceReport report = run();

        assertThat(report.cases()).extracting(CaseReport::id).containsExactly("items/items.list/entry-6");
        assertThat(report.run().traffic().entries()).isEqualTo(6);
        assertThat(report.run().traffic().judged()).isEqualTo(1);
    }

    @Test
    void aBaseUrlSaysWhichExchangesBelong() throws Exception {
        recording.add("GET", "http://localhost:8080/proxy/items?status=closed", 200, "[]");
        recording.add("GET", BASE + "/items?status=closed", 200, "[]");

        ConformanceReport report = TrafficRun.of(
                        List.of(contract()),
                        ConformanceOptions.builder()
                                .baseUrl(URI.create("http://localhost:8080/proxy"))
                                .build())
                .execute(recording.write(folder));

        assertThat(report.cases()).extracting(CaseReport::id).containsExactly("items/items.list/entry-1");
    }

    @Test
    void aRecordingOfOthersIsNotARunThatPassed() {
        recording.add("GET", "https://cdn.example/logo.png", 200, "x");

        assertThatThrownBy(this::run)
                .isInstanceOf(TrafficRun.NothingRecorded.class)
                .hasMessageEndingWith("belongs to items; it holds those of https://cdn.example.");
    }

    @Test
    void bodiesAreReadAsExportersWriteThem() throws Exception {
        String body = "[{\"id\":\"7\"}]";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ObjectNode encoded = recording.add("GET", BASE + "/items?status=closed", 200, "");
        Recording.content(encoded)
                .put("encoding", "base64")
                .put("size", bytes.length)
                .put("text", Base64.getEncoder().encodeToString(bytes));
        ObjectNode compressed = recording.add("GET", BASE + "/items?status=closed", 200, "");
        Recording.header(compressed, "response", "Content-Encoding", "gzip");
        Recording.content(compressed)
                .put("encoding", "base64")
                .put("text", Base64.getEncoder().encodeToString(gzip(bytes)));
        ObjectNode decoded = recording.add("GET", BASE + "/items?status=closed", 200, body);
        Recording.header(decoded, "response", "Content-Encoding", "gzip");
        ObjectNode leftOut = recording.add("GET", BASE + "/items?status=closed", 200, "");
        Recording.content(leftOut).put("size", 2000).remove("text");
        ObjectNode cancelled = recording.add("GET", BASE + "/items?status=closed", 0, "");
        ObjectNode cached = recording.add("GET", BASE + "/items?status=closed", 304, "");
        assertThat(List.of(cancelled, cached)).hasSize(2);

        assertThat(run().cases())
                .extracting(CaseReport::verdict)
                .containsExactly(
                        Verdict.PASS,
                        Verdict.PASS,
                        Verdict.PASS,
                        Verdict.PASS,
                        Verdict.NOT_TESTABLE,
                        Verdict.NOT_TESTABLE);
    }

    private static byte[] gzip(byte[] bytes) throws Exception {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        }
        return compressed.toByteArray();
    }

    @Test
    void noReportShowsASecretOfTheRecording() throws Exception {
        ObjectNode listed = recording.add("GET", BASE + "/items?api_token=k3y%2Fk3y&page=k3y%2Fk3y", 200, """
                [{"id": 7, "name": "k3y/k3y and c00kie-v4lue and b3arer-t0ken", "password": "0ther-s3cret"}]""");
        Recording.header(listed, "request", "Authorization", "Bearer b3arer-t0ken");
        Recording.header(listed, "request", "Cookie", "session=c00kie-v4lue");
        Recording.header(listed, "request", "X-Debug", "b3arer-t0ken");
        ObjectNode basic = recording.add("GET", BASE + "/items", 401, "{\"you\": \"sent p4ssw0rd!\"}");
        Recording.header(
                basic,
                "request",
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString("me:p4ssw0rd!".getBytes(StandardCharsets.UTF_8)));
        ObjectNode login =
                recording.add("POST", BASE + "/login", 200, "{\"token\":\"1ssued-t0ken\",\"extra\":\"1ssued-t0ken\"}");
        Recording.header(login, "response", "Set-Cookie", "sid=s3t-c00kie; Path=/");
        ObjectNode data = ((ObjectNode) login.get("request")).putObject("postData");
        data.put("mimeType", "application/x-www-form-urlencoded");
        data.putArray("params").addObject().put("name", "user").put("value", "me");
        ((com.fasterxml.jackson.databind.node.ArrayNode) data.get("params"))
                .addObject()
                .put("name", "pass")
                .put("value", "hunter 2&more");

        ConformanceReport report = run();

        StringWriter console = new StringWriter();
        new ConsoleReport(new PrintWriter(console), Terminal.PLAIN).print(report);
        for (String text : List.of(
                console.toString(),
                JsonReport.write(report),
                HtmlReport.write(report),
                JUnitReport.write(report),
                SarifReport.write(report),
                MarkdownReport.write(report))) {
            assertThat(text)
                    .doesNotContain("k3y/k3y")
                    .doesNotContain("k3y%2Fk3y")
                    .doesNotContain("c00kie-v4lue")
                    .doesNotContain("s3t-c00kie")
                    .doesNotContain("b3arer-t0ken")
                    .doesNotContain("0ther-s3cret")
                    .doesNotContain("p4ssw0rd!")
                    .doesNotContain(Base64.getEncoder().encodeToString("me:p4ssw0rd!".getBytes(StandardCharsets.UTF_8)))
                    .doesNotContain("1ssued-t0ken")
                    .doesNotContain("hunter");
        }
        assertThat(console.toString()).contains("${CHIROGRAPH_TOKEN}").contains("${CHIROGRAPH_API_KEY}");
        assertThat(ReportSchema.faults(Json.read(JsonReport.write(report)))).isEmpty();
    }

    @Test
    void aLargeRecordingIsReadPieceByPiece() throws Exception {
        Path file = folder.resolve("large.har");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            writer.print("{\"log\":{\"version\":\"1.2\",\"entries\":[");
            String filler = "x".repeat(100_000);
            for (int index = 0; index < 1_000; index++) {
                writer.print("{\"request\":{\"method\":\"GET\",\"url\":\"https://cdn.example/" + index
                        + "\",\"headers\":[]},\"response\":{\"status\":200,\"headers\":[],\"content\":{\"size\":1,\"text\":\""
                        + filler + "\"}}},");
            }
            writer.print("{\"request\":{\"method\":\"GET\",\"url\":\"" + BASE
                    + "/items?status=closed\",\"headers\":[]},\"response\":{\"status\":200,\"headers\":[],"
                    + "\"content\":{\"size\":2,\"mimeType\":\"application/json\",\"text\":\"[]\"}}}]}}");
        }

        ConformanceReport report = TrafficRun.of(
                        List.of(contract()), ConformanceOptions.builder().build())
                .execute(file);

        assertThat(report.run().traffic().entries()).isEqualTo(1_001);
        assertThat(report.holds()).isTrue();
    }

    @Test
    void moreExchangesThanFitAReportAreRefused() throws Exception {
        Path file = folder.resolve("many.har");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            writer.println("{\"log\":{\"entries\":[");
            for (int index = 0; index <= 10_000; index++) {
                writer.println((index == 0 ? "" : ",") + "{\"request\":{\"method\":\"GET\",\"url\":\"" + BASE
                        + "/nowhere\",\"headers\":[]},\"response\":{\"status\":0}}");
            }
            writer.println("]}}");
        }

        assertThatThrownBy(() -> TrafficRun.of(
                                List.of(contract()),
                                ConformanceOptions.builder().build())
                        .execute(file))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("many.har:10002:2: error: more than 10000 exchanges belong to the contracts");
    }

    private void refused(String text, String... messages) throws Exception {
        Path file = Files.writeString(folder.resolve("hostile.har"), text);
        ContractException refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                ContractException.class,
                () -> TrafficRun.of(
                                List.of(contract()),
                                ConformanceOptions.builder().build())
                        .execute(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.diagnostics())
                .extracting(diagnostic ->
                        diagnostic.location().place().replace(folder + "/", "") + ": " + diagnostic.message())
                .containsExactly(messages);
    }

    @Test
    void whatIsNoArchiveIsRefusedWithEveryPlace() throws Exception {
        refused("[1]", "hostile.har:1:1: not an HTTP archive: it has no log with entries");
        refused("{\"log\":{}}", "hostile.har:1:1: not an HTTP archive: it has no log with entries");
        refused(
                "{\"log\":{\"entries\":[\n 7,\n {\"request\":{\"method\":\"GET\"}},\n {\"request\":{\"method\":\"GET\","
                        + "\"url\":\"https://a.example\"},\"response\":{\"status\":7}}]}}",
                "hostile.har:2:2: an entry has a request with \"method\" and \"url\"",
                "hostile.har:3:2: an entry has a request with \"method\" and \"url\"",
                "hostile.har:4:2: \"status\" is an HTTP status code");
    }

    @Test
    void anArchiveThatWantsToExhaustTheMachineIsRefused() throws Exception {
        Path deep = Files.writeString(folder.resolve("deep.har"), "{\"log\":{\"entries\":[" + "[".repeat(100_000));
        Path wide = Files.writeString(
                folder.resolve("wide.har"), "{\"log\":{\"entries\":[{\"a\":[" + "1,".repeat(300_000) + "1]}]}}");
        byte[] bomb = gzip(new byte[70 * 1024 * 1024]);
        ObjectNode zipped = recording.add("GET", BASE + "/items?status=closed", 200, "");
        Recording.header(zipped, "response", "Content-Encoding", "gzip");
        Recording.content(zipped)
                .put("encoding", "base64")
                .put("text", Base64.getEncoder().encodeToString(bomb));

        for (Path file : List.of(deep, wide, recording.write(folder))) {
            assertThatThrownBy(() -> HarReader.read(file, entry -> {}))
                    .as("%s", file)
                    .isInstanceOf(ContractException.class)
                    .hasMessageMatching("(?s).*(larger than|more than 200000 values|larger than 67108864 bytes).*");
        }
    }
}
