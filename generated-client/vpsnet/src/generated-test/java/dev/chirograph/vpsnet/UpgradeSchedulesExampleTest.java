// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.NewUpgradeSchedule;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link UpgradeSchedules}, made with the client. */
final class UpgradeSchedulesExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code upgradeSchedules.create}: {@code two-days}. */
    @Test
    void createTwoDays() {
        PROVIDER.answer("upgradeSchedules.create", "two-days");
        NewUpgradeSchedule body = NewUpgradeSchedule.builder()
                        .label("My upgrade schedule")
                        .extraSlices(2L)
                        .temporary(true)
                        .days(2L)
                        .runAt("2014-05-08 12:00")
                        .delayedStorage(true)
                        .build();
        ApiResponse<Void> response = client.upgradeSchedules().createCall("1384", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
