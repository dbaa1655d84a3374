package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mock runs until it is interrupted, so it is tested in a process of its own. */
@Timeout(120)
class MockVerbTest {

    @Test
    void printsItsUrlWhenReadyAndAsksForCredentials() throws Exception {
        Process mock = mock(Map.of(), "mock", "lightlayer");
        try (BufferedReader out = output(mock)) {
            String url = out.readLine().replace("lightlayer is ready at ", "");
            assertThat(out.readLine()).startsWith("  user name  ");
            assertThat(out.readLine()).startsWith("  password   ");
            String token = out.readLine().replace("  token      ", "");

            assertThat(get(url + "/invoice", "none").statusCode()).isEqualTo(401);
            assertThat(get(url + "/invoice", token).statusCode()).isEqualTo(200);
        } finally {
            end(mock);
        }
    }

    @Test
    void credentialsOfTheEnvironmentAreLetInAndNotShown() throws Exception {
        Process mock = mock(
                Map.of("CHIROGRAPH_TOKEN", "t0ken", "CHIROGRAPH_USERNAME", "u", "CHIROGRAPH_PASSWORD", "p4ssword"),
                "mock",
                "lightlayer",
                "hostbill");
        try (BufferedReader out = output(mock)) {
            String first = out.readLine();
            String second = out.readLine();

            assertThat(second).startsWith("hostbill is ready at ").endsWith("/hostbill");
            String url = first.replace("lightlayer is ready at ", "");
            assertThat(url).endsWith("/lightlayer");
            assertThat(get(url + "/invoice", "t0ken").statusCode()).isEqualTo(200);
            // Only what was made up follows: no user name, password or token.
            assertThat(out.readLine()).startsWith("  API key    ");
        } finally {
            end(mock);
        }
    }

    @Test
    void aLiveProviderIsRecordedAsExamplesForItsContract(@TempDir Path folder) throws Exception {
        Path contract = Files.writeString(folder.resolve("items.yaml"), Documents.ITEMS);
        Path output = folder.resolve("recorded");
        try (TestProvider provider = TestProvider.answering("application/json", "[{\"id\": \"1\", \"count\": 2}]")) {
            Process mock = mock(
                    Map.of(),
                    "mock",
                    contract.toString(),
                    "--record",
                    provider.baseUrl(),
                    "--output",
                    output.toString());
            try (BufferedReader out = output(mock)) {
                String url = out.readLine().replace("items is recorded at ", "");
                assertThat(out.readLine())
                        .isEqualTo("  examples   " + output.resolve("recorded-examples.overlay.json"));
                assertThat(get(url + "/items", "t0ken").body()).contains("\"count\": 2");
                assertThat(out.readLine()).isEqualTo("recorded items.list 200 as recorded-items.list-200-1");
            } finally {
                end(mock);
            }
        }

        CommandLineRun lint = CommandLineRun.of(
                "lint",
                contract.toString(),
                "--overlay",
                output.resolve("recorded-examples.overlay.json").toString());
        assertThat(lint.out() + lint.err()).doesNotContain("overlay.json:").doesNotContain("recorded-");
        CommandLineRun again = CommandLineRun.of(
                "mock", contract.toString(), "--record", "http://127.0.0.1:1", "--output", output.toString());
        assertThat(again.errLines()).singleElement().asString().endsWith("a recording is never replaced.");
        assertThat(again.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mock lightlayer --record http://127.0.0.1:1            | --record needs --output, the folder for the recorded examples.
            mock lightlayer --output x                             | --output and --allow go with --record URL.
            mock lightlayer --record ftp://h --output x            | --record begins with http:// or https:// and a host, and has no user name, query or fragment.
            mock lightlayer --record http://h --output x --allow al | --allow is one of read, write, destructive, spend, not 'al'.
            mock lightlayer --fault invoices.gt=503                | No operation fits --fault 'invoices.gt'. Did you mean 'invoices.get'?
            mock lightlayer --address 192.0.2.1                    | The mock cannot listen on 192.0.2.1; is it an address of this machine?
            mock lightlayer hostbill --record http://h --output x  | --record names the provider of one contract; 2 are named.
            """)
    void whatMakesNoSenseIsRefusedInOneLine(String arguments, String answer) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.errLines()).containsExactly(answer);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static Process mock(Map<String, String> environment, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 4];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command[1] = "-cp";
        command[2] = System.getProperty("java.class.path");
        command[3] = Chirograph.class.getName();
        System.arraycopy(arguments, 0, command, 4, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CHIROGRAPH_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> get(String url, String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
