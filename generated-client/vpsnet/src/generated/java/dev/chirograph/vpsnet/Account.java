// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.AccountBalance;
import dev.chirograph.vpsnet.model.Profile;
import dev.chirograph.vpsnet.model.ValidationErrors;

/** Invoices and account balance. */
public final class Account {
    private final CallFactory calls;

    Account(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Get balance and credit.
     *
     * <p>Reads the current balance and the credit of the account.
     *
     * <p>{@code GET /invoices/get_credits.api10json}
     *
     * @return Balance and credit. Example: {@code {"current_balance":99.0,"currency":"USD","account_credits":0}}.
     */
    public AccountBalance getBalance() {
        return getBalanceCall().execute();
    }

    /** Prepares {@link #getBalance()} without sending it. */
    public Call<AccountBalance> getBalanceCall() {
        return Operation.of("account.getBalance", "GET", "/invoices/get_credits.api10json")
                .answersJson("200", AccountBalance.TYPE)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Get the profile.
     *
     * <p>Reads the profile of the customer. Clients call it to check the credentials.
     *
     * <p>{@code GET /profile.api10json}
     *
     * @return The profile.
     */
    public Profile get() {
        return getCall().execute();
    }

    /** Prepares {@link #get()} without sending it. */
    public Call<Profile> getCall() {
        return Operation.of("account.get", "GET", "/profile.api10json")
                .answersJson("200", JsonTypes.envelope("user", Profile.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }
}
