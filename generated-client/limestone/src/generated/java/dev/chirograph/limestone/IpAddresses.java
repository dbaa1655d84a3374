// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.limestone.model.ErrorAnswer;
import dev.chirograph.limestone.model.IpAddress;
import java.util.List;

/** The addresses that are assigned to the account. */
public final class IpAddresses {
    private final CallFactory calls;

    IpAddresses(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the addresses of the account.
     *
     * <p>Short for {@link #list(ListIpAddressesParams)}.
     */
    public List<IpAddress> list() {
        return listCall().execute();
    }

    /**
     * List the addresses of the account.
     *
     * <p>Answers the addresses with their network, kind, reverse DNS name and subnet. Each parameter narrows the list.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param params the optional parameters
     * @return The addresses.
     */
    public List<IpAddress> list(ListIpAddressesParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<IpAddress>> listCall() {
        ListIpAddressesParams params = ListIpAddressesParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListIpAddressesParams)} without sending it. */
    public Call<List<IpAddress>> listCall(ListIpAddressesParams params) {
        return Operation.of("ipAddresses.list", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.envelope("ipaddress", IpAddress.TYPE.list())))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "ipaddresses")
                .query("action", JsonTypes.STRING, "list")
                .params(params)
                .call();
    }
}
