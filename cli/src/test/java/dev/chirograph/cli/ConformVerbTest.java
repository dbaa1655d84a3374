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
    void aContractOfWhichAPartMayNotBeReadIsNoMeasure() throws IOException {
        Files.writeString(Path.of(contract), Documents.ITEMS.replace("'#/components/schemas/Item'", "'../Item.yaml'"));

        CommandLineRun run = CommandLineRun.of("conform", contract);

        assertThat(run.err()).contains("error: $ref \"../Item.yaml\" is refused");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    /** Contracts are read at the same time; what is said of them must not depend on which was quicker. */
    @Test
    void ofSeveralUnusableContractsTheFirstIsNamed() throws IOException {
        String first = Files.writeString(folder.resolve("first.yaml"), "# long\n".repeat(50_000) + "openapi: [")
                .toString();
        String second =
                Files.writeString(folder.resolve("second.yaml"), "openapi: [").toString();

        CommandLineRun run = CommandLineRun.of("conform", contract, first, second);

        assertThat(run.errLines()).isNotEmpty().allMatch(line -> !line.contains("second.yaml"));
        assertThat(run.err()).contains("first.yaml:");
        assertThat(run.exitCode()).isEqualTo(2);
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

    @Test
    void aReportThatCannotBeWrittenIsKnownBeforeAnythingIsSent() throws IOException {
        String url = "http://127.0.0.1:" + closedPort();
        CommandLineRun report = CommandLineRun.of("conform", contract, "--base-url", url, "--report", contract);
        CommandLineRun ledger =
                CommandLineRun.of("conform", contract, "--base-url", url, "--init-ledger", contract + "/ledger.yaml");

        assertThat(report.errLines())
                .containsExactly("The report cannot be written to '" + contract + "': it is a file, not a folder.");
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(ledger.errLines())
                .containsExactly("The ledger cannot be written to '" + contract + "': it is a file, not a folder.");
    }

    @Test
    void aDryRunPrintsEachRequestAndSendsNothing() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("conform", contract, "--base-url", "http://127.0.0.1:" + closedPort(), "--dry-run");

        assertThat(run.outLines().get(0)).isEqualTo("items/items.list/generated");
        assertThat(run.outLines().get(1)).startsWith("  GET http://127.0.0.1:").endsWith("/items");
        assertThat(run.out()).contains("1 of 1 cases would be sent; nothing was.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theReportsOfShardsAreJoined() {
        String one = folder.resolve("one").toString();
        String two = folder.resolve("two").toString();
        CommandLineRun.of("conform", contract, "--shard", "1/2", "--report", one);
        CommandLineRun.of("conform", contract, "--shard", "2/2", "--report", two);

        CommandLineRun whole = CommandLineRun.of("conform", "merge", one, two, "--report", folder.resolve("all") + "");
        CommandLineRun half = CommandLineRun.of("conform", "merge", one);

        assertThat(whole.out()).contains("The contract holds.");
        assertThat(whole.exitCode()).isZero();
        assertThat(folder.resolve("all/report.html")).exists();
        assertThat(half.errLines())
                .containsExactly("These reports are not all the shards of one run: shard 2/2 is missing.");
        assertThat(half.exitCode()).isEqualTo(2);
    }

    @Test
    void aNewLedgerHoldsWhatWasFoundAndReplacesNoFile() throws IOException {
        String ledger = folder.resolve("known.yaml").toString();
        try (TestProvider provider =
                TestProvider.answering("application/json", "[{\"id\": \"1\", \"count\": \"two\"}]")) {
            String url = provider.baseUrl();
            CommandLineRun first = CommandLineRun.of("conform", contract, "--base-url", url, "--init-ledger", ledger);
            CommandLineRun known = CommandLineRun.of("conform", contract, "--base-url", url, "--known", ledger);
            CommandLineRun again = CommandLineRun.of("conform", contract, "--base-url", url, "--init-ledger", ledger);

            assertThat(first.err()).contains("Wrote 1 entry to " + ledger);
            assertThat(first.exitCode()).isEqualTo(1);
            assertThat(known.exitCode()).isZero();
            assertThat(again.errLines())
                    .containsExactly("--init-ledger writes a new file, and '" + ledger + "' is there already.");
            assertThat(again.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void aRunThatIsResumedSendsNothingTwice() throws IOException {
        String journal = folder.resolve("run.jsonl").toString();
        String url;
        try (TestProvider provider = TestProvider.answering("application/json", "[]")) {
            url = provider.baseUrl();
            CommandLineRun.of("conform", contract, "--base-url", url, "--resume", journal);
        }

        // Nobody listens any more.
        CommandLineRun resumed = CommandLineRun.of("conform", contract, "--base-url", url, "--resume", journal);

        assertThat(resumed.out()).contains("The contract holds.");
        assertThat(resumed.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conform lightlayer --only invoices.lst    | No case fits --only 'invoices.lst'. Did you mean 'invoices.list'?
            conform lightlayer --auth bsic            | --auth is one of basic, bearer, api-key, login, not 'bsic'. Did you mean 'basic'?
            conform lightlayer --allow wirte          | --allow is one of read, write, destructive, spend, not 'wirte'. Did you mean 'write'?
            conform lightlayer --cases boundry        | --cases is one of documented, error, generated, authentication, boundary, scenario, not 'boundry'. Did you mean 'boundary'?
            conform lightlayer --shard 5/4            | --shard is a part of a count such as 2/4, not '5/4'.
            conform lightlayer --bind prodcut_id=77 | --bind names a parameter, and no operation has 'prodcut_id'. Did you mean 'product_id'?
            conform lightlayer --max-wait -1          | --max-wait is at least 0.
            conform lightlayer --base-url https://a.example --allow-host b.example | Nothing was sent: the host a.example is not among the allowed ones: b.example. Name it with --allow-host.
            conform lightlayer --base-url https://a.example --allow write | Nothing was sent: what changes an account is only sent to a host that is named as allowed, and a.example is not. Name it with --allow-host.
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
