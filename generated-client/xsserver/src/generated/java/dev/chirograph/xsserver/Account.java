// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.xsserver.model.AccountBalance;
import dev.chirograph.xsserver.model.Client;
import dev.chirograph.xsserver.model.ErrorAnswer;

/** Session tokens and the account holder. */
public final class Account {
    private static final Operation<Client> GET = Operation.of("account.get", "GET", "/details")
            .answers("200", Answer.json(JsonTypes.envelope("client", JsonTypes.ref(() -> Client.TYPE))))
            .failsJson("401", () -> ErrorAnswer.TYPE)
            .failsJson("default", () -> ErrorAnswer.TYPE);
    private static final Operation<AccountBalance> GET_BALANCE = Operation.of("account.getBalance", "GET", "/balance")
            .answersJson("200", () -> AccountBalance.TYPE)
            .failsJson("401", () -> ErrorAnswer.TYPE)
            .failsJson("default", () -> ErrorAnswer.TYPE);

    private final CallFactory calls;

    Account(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Get the account holder.
     *
     * <p>Returns name, address and last login of the account.
     *
     * <p>{@code GET /details}
     *
     * @return The account holder.
     */
    public Client get() {
        return getCall().execute();
    }

    /** Prepares {@link #get()} without sending it. */
    public Call<Client> getCall() {
        return calls.request(GET)
                .call();
    }

    /**
     * Get the account balance.
     *
     * <p>Returns the sum of the unpaid invoices and the credit of the account.
     *
     * <p>{@code GET /balance}
     *
     * @return The balance.
     */
    public AccountBalance getBalance() {
        return getBalanceCall().execute();
    }

    /** Prepares {@link #getBalance()} without sending it. */
    public Call<AccountBalance> getBalanceCall() {
        return calls.request(GET_BALANCE)
                .call();
    }
}
