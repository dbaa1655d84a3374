// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.NewDotDefenderLicense;
import dev.chirograph.vpsnet.model.ValidationErrors;

/** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
public final class DotDefenderLicenses {
    private final CallFactory calls;

    DotDefenderLicenses(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Buy a dotDefender licence.
     *
     * <p>Buys a licence of the dotDefender web application firewall for a cloud server.
     *
     * <p>{@code POST /dot_defender_licenses.api10json}
     *
     * @param body Example: {@code {"accept":"1","virtual_machine_id":1385}}.
     */
    public void create(NewDotDefenderLicense body) {
        createCall(body).execute();
    }

    /** Prepares {@link #create(NewDotDefenderLicense)} without sending it. */
    public Call<Void> createCall(NewDotDefenderLicense body) {
        return Operation.of("dotDefenderLicenses.create", "POST", "/dot_defender_licenses.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(NewDotDefenderLicense.TYPE, body))
                .call();
    }

    /**
     * Remove a dotDefender licence.
     *
     * <p>Cancels the dotDefender licence of a cloud server.
     *
     * <p>{@code DELETE /dot_defender_licenses/{id}.api10json}
     *
     * @param id Number of the licence; whether it is the number of the licence or of the server is not known. Pattern:
     * {@code ^[0-9]+$}. Example: {@code 1}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return Operation.of("dotDefenderLicenses.delete", "DELETE", "/dot_defender_licenses/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }
}
