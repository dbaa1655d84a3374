// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package dev.chirograph.lightlayer;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.auth.TokenFlow;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.lightlayer.model.ErrorAnswer;

/**
 * Client of the LightLayer User API, version 1.
 *
 * <p>Account, billing, support and virtual machines of a LightLayer customer.
 *
 * <p>Interface to the LightLayer client portal, which runs on HostBill. Answers are JSON. An answer that holds a
 * non-empty error list failed, whatever its status.
 *
 * <p>Contact: <a href="https://account.lightlayer.net/index.php?/userapi/">LightLayer</a>. License: Apache-2.0.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class LightLayerClient {
    private static final Api API = Api.of("LightLayer User API", "1")
            .server("https://account.lightlayer.net/api")
            .security("basic")
            .security("bearer")
            .errorBody(ErrorBody.at("/error", ErrorAnswer.TYPE, "wronglogin", "unauthorized"));
    private static final TokenFlow BEARER_FLOW = TokenFlow.login("POST", "/login")
            .credentials("/username", "/password")
            .tokens("/token", "/refresh")
            .refresh("POST", "/token", "/refresh_token")
            .newTokens("/token", "/refresh");

    private final Auth auth;
    private final Account account;
    private final Contacts contacts;
    private final Notifications notifications;
    private final Statuses statuses;
    private final Invoices invoices;
    private final Payments payments;
    private final Tickets tickets;
    private final Certificates certificates;
    private final Services services;
    private final VirtualMachines virtualMachines;
    private final NetworkInterfaces networkInterfaces;
    private final Catalog catalog;
    private final Orders orders;

    private LightLayerClient(CallFactory calls) {
        this.auth = new Auth(calls);
        this.account = new Account(calls);
        this.contacts = new Contacts(calls);
        this.notifications = new Notifications(calls);
        this.statuses = new Statuses(calls);
        this.invoices = new Invoices(calls);
        this.payments = new Payments(calls);
        this.tickets = new Tickets(calls);
        this.certificates = new Certificates(calls);
        this.services = new Services(calls);
        this.virtualMachines = new VirtualMachines(calls);
        this.networkInterfaces = new NetworkInterfaces(calls);
        this.catalog = new Catalog(calls);
        this.orders = new Orders(calls);
    }

    /**
     * Starts a client of {@code https://account.lightlayer.net/api}.
     *
     * <p>LightLayer client portal.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Session tokens, the account holder, further contacts and notices of the portal. */
    public Auth auth() {
        return auth;
    }

    /** Session tokens, the account holder, further contacts and notices of the portal. */
    public Account account() {
        return account;
    }

    /** Session tokens, the account holder, further contacts and notices of the portal. */
    public Contacts contacts() {
        return contacts;
    }

    /** Session tokens, the account holder, further contacts and notices of the portal. */
    public Notifications notifications() {
        return notifications;
    }

    /** Session tokens, the account holder, further contacts and notices of the portal. */
    public Statuses statuses() {
        return statuses;
    }

    /** Account balance, invoices and payment methods. */
    public Invoices invoices() {
        return invoices;
    }

    /** Account balance, invoices and payment methods. */
    public Payments payments() {
        return payments;
    }

    /** Tickets, their replies and attachments. */
    public Tickets tickets() {
        return tickets;
    }

    /** Certificates of the account and the order of new ones. */
    public Certificates certificates() {
        return certificates;
    }

    /** Services of the account: terms, labels, upgrades, and the virtual machines and addresses that belong to them. */
    public Services services() {
        return services;
    }

    /** Services of the account: terms, labels, upgrades, and the virtual machines and addresses that belong to them. */
    public VirtualMachines virtualMachines() {
        return virtualMachines;
    }

    /** Services of the account: terms, labels, upgrades, and the virtual machines and addresses that belong to them. */
    public NetworkInterfaces networkInterfaces() {
        return networkInterfaces;
    }

    /** Products on offer, orders and quotes. */
    public Catalog catalog() {
        return catalog;
    }

    /** Products on offer, orders and quotes. */
    public Orders orders() {
        return orders;
    }

    /** Builds a {@link LightLayerClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** E-mail address and password of the client area account, sent with every request. */
        public Builder basic(String username, String password) {
            return authenticate("basic", Authenticators.basic(username, password));
        }

        /**
         * Access token from POST /login or POST /token.
         *
         * <p>Format: {@code JWT}.
         */
        public Builder bearer(String token) {
            return authenticate("bearer", Authenticators.bearer(token));
        }

        /** Logs in on the first call and renews the token when it expires. */
        public Builder login(String username, String password) {
            return authenticate("bearer", Authenticators.login(BEARER_FLOW, username, password));
        }

        /** Returns the client. */
        public LightLayerClient build() {
            return new LightLayerClient(calls());
        }
    }
}
