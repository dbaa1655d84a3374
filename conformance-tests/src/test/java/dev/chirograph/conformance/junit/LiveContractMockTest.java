package dev.chirograph.conformance.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.wire.WireAnswer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client's tests in another process, with {@code -Dchirograph.baseUrl}: the answer that came is the measure. */
@Timeout(120)
class LiveContractMockTest {
    private static final Credentials CREDENTIALS =
            Credentials.NONE.withLogin("me", "p4ssword").withToken("t0ken").withApiKey("", "k3y");

    private static WireAnswer replaced(WireAnswer answer, String documented, String live) {
        return answer.withBody(new String(answer.body(), StandardCharsets.UTF_8).replace(documented, live));
    }

    private static String run(MockProvider target, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 5];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command[1] = "-cp";
        command[2] = System.getProperty("java.class.path");
        command[3] = "-D" + ContractMock.BASE_URL_PROPERTY + "=" + target.baseUrl() + "/";
        command[4] = LiveContractMock.class.getName();
        System.arraycopy(arguments, 0, command, 5, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CHIROGRAPH_TOKEN", "t0ken");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void jsonOfALiveTargetIsComparedWithItself() throws Exception {
        try (MockProvider target = MockProvider.start(
                Bundled.contract("lightlayer").contract(), MockOptions.usual().withCredentials(CREDENTIALS))) {
            target.mutate("invoices.get", answer -> replaced(answer, "\"308976\"", "\"424242\""));

            String output = run(target, "lightlayer", "invoices.get", "paid-invoice", "/invoice/308976", "424");

            assertThat(output)
                    .contains("live true: the same")
                    .contains("invoices.get/paid-invoice: decoding and encoding changed the answer:")
                    .contains("/invoice/id");
            assertThat(target.requests()).hasSize(1);
        }
    }

    @Test
    void xmlOfALiveTargetIsComparedWithItself() throws Exception {
        try (MockProvider target = MockProvider.start(
                Bundled.contract("limestone").contract(), MockOptions.usual().withCredentials(CREDENTIALS))) {
            target.mutate("account.getBalance", answer -> replaced(answer, "0.00", "12.50"));

            String output = run(
                    target,
                    "limestone",
                    "account.getBalance",
                    "zero-balance",
                    "/webservices/clientapi.php?mod=billing&action=getbalance&key=k3y",
                    ".50");

            assertThat(output)
                    .contains("live true: the same")
                    .contains("account.getBalance/zero-balance: decoding and encoding changed the answer:");
            assertThat(target.requests()).hasSize(1);
        }
    }
}
