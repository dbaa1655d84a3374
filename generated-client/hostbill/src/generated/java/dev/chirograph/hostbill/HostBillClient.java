// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package dev.chirograph.hostbill;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.ServerVariable;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.auth.TokenFlow;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.hostbill.model.ErrorAnswer;

/**
 * Client of the HostBill User API, version 1.
 *
 * <p>Account, billing, support, OpenStack virtual machines and DNS of a customer of a HostBill portal.
 *
 * <p>Interface that HostBill gives to the customers of a hosting provider. Its extent differs by portal; this contract
 * follows the document of a portal with OpenStack machines and DNS zones, and the server variable host takes any other
 * portal as well. Answers are JSON. An answer that holds a non-empty error list failed, whatever its status.
 *
 * <p>Contact: <a href="https://hostbill.atlassian.net/wiki/spaces/DOCS/pages/8945678/User+API">HostBill</a>. License:
 * Apache-2.0.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class HostBillClient {
    private static final Api API = Api.of("HostBill User API", "1")
            .server("https://{host}/api", ServerVariable.of("host", "cloud.alterncloud.com"))
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
    private final Affiliates affiliates;
    private final Invoices invoices;
    private final Payments payments;
    private final Tickets tickets;
    private final Services services;
    private final VirtualMachines virtualMachines;
    private final Catalog catalog;
    private final Orders orders;
    private final DnsZones dnsZones;
    private final DnsRecords dnsRecords;

    private HostBillClient(CallFactory calls) {
        this.auth = new Auth(calls);
        this.account = new Account(calls);
        this.contacts = new Contacts(calls);
        this.notifications = new Notifications(calls);
        this.statuses = new Statuses(calls);
        this.affiliates = new Affiliates(calls);
        this.invoices = new Invoices(calls);
        this.payments = new Payments(calls);
        this.tickets = new Tickets(calls);
        this.services = new Services(calls);
        this.virtualMachines = new VirtualMachines(calls);
        this.catalog = new Catalog(calls);
        this.orders = new Orders(calls);
        this.dnsZones = new DnsZones(calls);
        this.dnsRecords = new DnsRecords(calls);
    }

    /**
     * Starts a client of {@code https://{host}/api}.
     *
     * <p>Any HostBill portal.
     *
     * <p>Variables of the address, which {@code serverVariable} sets:
     *
     * <ul>
     * <li>{@code host}: usually {@code cloud.alterncloud.com}. Host name of the portal. The document does not show its
     * own; what it shares with the page of this portal makes the default the most likely one.</li>
     * </ul>
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
    public Auth auth() {
        return auth;
    }

    /** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
    public Account account() {
        return account;
    }

    /** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
    public Contacts contacts() {
        return contacts;
    }

    /** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
    public Notifications notifications() {
        return notifications;
    }

    /** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
    public Statuses statuses() {
        return statuses;
    }

    /** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
    public Affiliates affiliates() {
        return affiliates;
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

    /** Services of the account: terms, labels, upgrades, and the virtual machines and addresses that belong to them. */
    public Services services() {
        return services;
    }

    /** Services of the account: terms, labels, upgrades, and the virtual machines and addresses that belong to them. */
    public VirtualMachines virtualMachines() {
        return virtualMachines;
    }

    /** Products on offer, orders and quotes. */
    public Catalog catalog() {
        return catalog;
    }

    /** Products on offer, orders and quotes. */
    public Orders orders() {
        return orders;
    }

    /** DNS zones that services hold, and the records in them. */
    public DnsZones dnsZones() {
        return dnsZones;
    }

    /** DNS zones that services hold, and the records in them. */
    public DnsRecords dnsRecords() {
        return dnsRecords;
    }

    /** Builds a {@link HostBillClient}. */
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
        public HostBillClient build() {
            return new HostBillClient(calls());
        }
    }
}
