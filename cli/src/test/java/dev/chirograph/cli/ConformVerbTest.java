package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformVerbTest {

    @TempDir
    private Path folder;

    private String contract = "";

    @BeforeEach
    void writeContract() throws IOException {
        contract =
                Files.writeString(folder.resolve("items.yaml"), Documents.ITEMS).toString();
    }

    @Test
    void theMockProviderHoldsItsContract() {
        CommandLineRun run = CommandLineRun.of("conform", contract);

        assertThat(run.out()).contains("The contract holds.");
        assertThat(run.err()).contains("[1/1] pass items/items.list/generated");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aProviderThatAnswersAsTheContractSaysPasses() throws IOException {
        try (TestProvider provider = TestProvider.answering("application/json", "[{\"id\": \"1\", \"count\": 2}]")) {
            CommandLineRun run = CommandLineRun.of("conform", contract, "--base-url", provider.baseUrl());

            assertThat(run.out()).contains("The contract holds.");
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void aProviderThatAnswersOtherwiseIsNamedWithThePlaceInTheContract() throws IOException {
        try (TestProvider provider =
                TestProvider.answering("application/json", "[{\"id\": \"1\", \"count\": \"two\"}]")) {
            CommandLineRun run = CommandLineRun.of("conform", contract, "--base-url", provider.baseUrl());

            assertThat(run.out()).contains("/0/count").contains("[schema]").contains(contract + ":");
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aTargetThatNobodyListensAtIsUnreachable() throws IOException {
        CommandLineRun run = CommandLineRun.of("conform", contract, "--base-url", "http://127.0.0.1:" + closedPort());

        assertThat(run.errLines()).singleElement().asString().contains("127.0.0.1");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void theReportFolderHoldsTheRunAsJson() throws IOException {
        Path report = folder.resolve("new/report");

        CommandLineRun.of("conform", contract, "--report", report.toString());

        JsonNode json =
                new ObjectMapper().readTree(report.resolve("report.json").toFile());
        assertThat(json.path("summary").path("cases").asInt()).isEqualTo(1);
        assertThat(json.path("summary").path("pass").asInt()).isEqualTo(1);
        assertThat(json.path("cases").path(0).path("operation").asText()).isEqualTo("items.list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conform lightlayer --only invoices.lst    | No case fits --only 'invoices.lst'. Did you mean 'invoices.list'?
            conform lightlayer --auth bsic            | --auth is one of basic, bearer, api-key, login, not 'bsic'. Did you mean 'basic'?
            conform lightlayer --allow wirte          | --allow is one of read, write, destructive, spend, not 'wirte'. Did you mean 'write'?
            conform lightlayer --cases boundry        | --cases is one of documented, error, generated, authentication, boundary, scenario, not 'boundry'. Did you mean 'boundary'?
            conform lightlayer --known nowhere.yaml   | There is no file 'nowhere.yaml'.
            conform --all lightlayer                  | Either name contracts or say --all, not both.
            conform lightlayer --workers 0            | --workers is at least 1.
            conform lightlayer --base-url http://u:p@h/ | --base-url begins with http:// or https:// and a host, and has no user name, query or fragment.
            conform lightlayer hostbill --base-url http://127.0.0.1:1 | --base-url is the target of one contract; 2 are named.
            """)
    void whatMakesNoSenseIsRefusedInOneLine(String arguments, String answer) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.errLines()).containsExactly(answer);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
