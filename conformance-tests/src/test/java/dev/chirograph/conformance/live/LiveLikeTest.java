package dev.chirograph.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.ledger.LedgerReader;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider in another process, at another address of this machine, is judged as it is; twice, and only by reading. */
class LiveLikeTest {
    private static final String LEDGER = """
            deviations:
              - case: xsserver/invoices.get/*
                check: undocumented-field
                pointer: /invoice/stray
                environment: 127.0.0.2
                wrong: document
                reason: the portal sends it
                expires: 9999-12-31
              - case: xsserver/account.getBalance/*
                check: flaky
                environment: 127.0.0.2
                wrong: provider
                reason: the balance comes from a database that is often down
                expires: 9999-12-31
            """;

    @TempDir
    private Path folder;

    @Test
    void isJudgedCorrectlyTwiceInARowAndNothingIsChanged() throws Exception {
        Path log = folder.resolve("requests.log");
        Process provider = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WaywardProvider.class.getName(),
                        "127.0.0.2",
                        log.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(provider.getInputStream(), StandardCharsets.UTF_8))) {
            URI target = URI.create(lines.readLine());
            ConformanceReport first = run(target);
            ConformanceReport second = run(target);

            assertThat(verdicts(first))
                    .containsEntry("xsserver/invoices.get/paid-invoice", Verdict.KNOWN)
                    .containsEntry("xsserver/account.getBalance/unpaid-balance", Verdict.KNOWN);
            assertThat(first.cases())
                    .filteredOn(entry -> entry.verdict().failing() || entry.verdict() == Verdict.DRIFT)
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.operation()).isEqualTo("tickets.list"));
            assertThat(first.summary().notTestable()).isZero();
            assertThat(first.ledger()).isEmpty();
            assertThat(verdicts(second)).isEqualTo(verdicts(first));
        } finally {
            provider.getOutputStream().close();
            assertThat(provider.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        List<String> requests = Files.readAllLines(log);
        assertThat(requests.get(0)).as("the rate was limited").isNotEqualTo("limited 0");
        assertThat(requests.subList(1, requests.size()))
                .hasSizeGreaterThan(50)
                .allSatisfy(request -> assertThat(request).startsWith("read "));
    }

    private ConformanceReport run(URI target) throws IOException {
        Path ledger = Files.writeString(folder.resolve("known-deviations.yaml"), LEDGER);
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(target)
                .allowHost("127.0.0.2")
                .credentials(Credentials.NONE.withLogin(WaywardProvider.USERNAME, WaywardProvider.PASSWORD))
                .deviations(LedgerReader.read(ledger))
                .build();
        return ConformanceRun.of(List.of(Bundled.contract(WaywardProvider.CONTRACT)), options)
                .execute(ProgressListener.NONE);
    }

    private static Map<String, Verdict> verdicts(ConformanceReport report) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (CaseReport entry : report.cases()) {
            verdicts.put(entry.id(), entry.verdict());
        }
        return verdicts;
    }
}
