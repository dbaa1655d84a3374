// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package dev.chirograph.xsserver;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.xsserver.model.ErrorAnswer;

/**
 * Client of the XSServer User API, version 1.
 *
 * <p>Account, billing, support and servers of an XSServer customer.
 *
 * <p>Interface to the client portal of XSServer GmbH, which runs on HostBill. Answers are JSON. An answer that holds a
 * non-empty error list failed, whatever its status.
 *
 * <p>Contact: <a href="https://cp.xsserver.gmbh/userapi">XSServer GmbH</a>. License: Apache-2.0.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class XsServerClient {
    private static final Api API = Api.of("XSServer User API", "1")
            .server("https://cp.xsserver.gmbh/api")
            .security("basic")
            .errorBody(ErrorBody.at("/error", ErrorAnswer.TYPE, "wronglogin", "unauthorized"));

    private final Auth auth;
    private final Account account;
    private final Invoices invoices;
    private final Tickets tickets;
    private final Services services;
    private final ReverseDns reverseDns;
    private final PduPorts pduPorts;

    private XsServerClient(CallFactory calls) {
        this.auth = new Auth(calls);
        this.account = new Account(calls);
        this.invoices = new Invoices(calls);
        this.tickets = new Tickets(calls);
        this.services = new Services(calls);
        this.reverseDns = new ReverseDns(calls);
        this.pduPorts = new PduPorts(calls);
    }

    /**
     * Starts a client of {@code https://cp.xsserver.gmbh/api}.
     *
     * <p>XSServer client portal.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Session tokens and the account holder. */
    public Auth auth() {
        return auth;
    }

    /** Session tokens and the account holder. */
    public Account account() {
        return account;
    }

    /** Account balance and invoices. */
    public Invoices invoices() {
        return invoices;
    }

    /** Tickets and their replies. */
    public Tickets tickets() {
        return tickets;
    }

    /** IP addresses, reverse DNS and power outlets of a service. */
    public Services services() {
        return services;
    }

    /** IP addresses, reverse DNS and power outlets of a service. */
    public ReverseDns reverseDns() {
        return reverseDns;
    }

    /** IP addresses, reverse DNS and power outlets of a service. */
    public PduPorts pduPorts() {
        return pduPorts;
    }

    /** Builds a {@link XsServerClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** E-mail address and password of the client area account, sent with every request. */
        public Builder basic(String username, String password) {
            return authenticate("basic", Authenticators.basic(username, password));
        }

        /** Returns the client. */
        public XsServerClient build() {
            return new XsServerClient(calls());
        }
    }
}
