// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.Certificate;
import dev.chirograph.lightlayer.model.CertificateOrder;
import dev.chirograph.lightlayer.model.CertificateProduct;
import dev.chirograph.lightlayer.model.CertificateSummary;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.OrderResult;
import dev.chirograph.lightlayer.model.ServerSoftware;
import java.util.List;

/** Certificates of the account and the order of new ones. */
public final class Certificates {
    private final CallFactory calls;

    Certificates(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the certificates.
     *
     * <p>Returns the certificate services of the account.
     *
     * <p>{@code GET /certificate}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code firstCertificate}: {@code certificates.get}, of which {@code id} is
     * {@code $response.body#/sslservices/0/id}. Details of the first certificate of the list.</li>
     * </ul>
     *
     * @return The certificates.
     * <p>Example:
     * <pre>{@code
     * {
     *   "sslservices": [ {
     *     "id": "300",
     *     "domain": "examplename.com",
     *     "total": "27.85",
     *     "status": "Pending",
     *     "billingcycle": "Annually",
     *     "next_due": "2017-12-30",
     *     "category": "GoGetSSL",
     *     "category_url": "gogetssl",
     *     "name": "Comodo InstantSSL",
     *     "cert_email": "admin@example.com",
     *     "cert_status": "",
     *     "cert_expires": "2017-12-30 13:43:12"
     *   } ]
     * }
     * }</pre>
     */
    public List<CertificateSummary> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<CertificateSummary>> listCall() {
        return Operation.of("certificates.list", "GET", "/certificate")
                .answersJson("200", JsonTypes.envelope("sslservices", CertificateSummary.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Get a certificate.
     *
     * <p>Returns a certificate service with its request, its contacts and its organization.
     *
     * <p>{@code GET /certificate/{id}}
     *
     * @param id Id of the certificate service. Pattern: {@code ^[0-9]+$}. Example: {@code 300}.
     * @return The certificate.
     */
    public Certificate get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<Certificate> getCall(String id) {
        return Operation.of("certificates.get", "GET", "/certificate/{id}")
                .answersJson("200", JsonTypes.envelope("service", Certificate.TYPE))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Download a certificate.
     *
     * <p>Returns the issued certificate as X.509 data.
     *
     * <p>{@code GET /certificate/{id}/crt}
     *
     * @param id Id of the certificate service. Pattern: {@code ^[0-9]+$}. Example: {@code 300}.
     * @return The certificate, most likely in PEM form.
     */
    public String download(String id) {
        return downloadCall(id).execute();
    }

    /** Prepares {@link #download(String)} without sending it. */
    public Call<String> downloadCall(String id) {
        return Operation.of("certificates.download", "GET", "/certificate/{id}/crt")
                .answers("200", Answer.text())
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * List certificates on offer.
     *
     * <p>Returns the certificate products with their prices by years of validity.
     *
     * <p>{@code GET /certificate/order}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code softwareOfFirstProduct}: {@code certificates.listServerSoftware}, of which {@code product_id} is
     * {@code $response.body#/products/0/id}. Server software for the first product of the list.</li>
     * </ul>
     *
     * @return The certificate products.
     * <p>Example:
     * <pre>{@code
     * {
     *   "products": [ {
     *     "id": "25",
     *     "name": "InstantSSL",
     *     "description": "",
     *     "periods": [ {
     *       "years": 1,
     *       "price": 27.85,
     *       "renew": 27.85
     *     }, {
     *       "years": 2,
     *       "price": 48.75,
     *       "renew": 48.75
     *     } ],
     *     "category": "SSL Certificates",
     *     "category_url": "sslcertificates"
     *   } ]
     * }
     * }</pre>
     */
    public List<CertificateProduct> listProducts() {
        return listProductsCall().execute();
    }

    /** Prepares {@link #listProducts()} without sending it. */
    public Call<List<CertificateProduct>> listProductsCall() {
        return Operation.of("certificates.listProducts", "GET", "/certificate/order")
                .answersJson("200", JsonTypes.envelope("products", CertificateProduct.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Order a certificate.
     *
     * <p>Places an order for a certificate, which is billed.
     *
     * <p>{@code POST /certificate/order}
     *
     * @param body The order.
     * <p>Example:
     * <pre>{@code
     * {
     *   "product_id": 25,
     *   "csr": "example.com",
     *   "years": 1,
     *   "pay_method": 10,
     *   "approver_email": "approver_emailValue",
     *   "admin": 49,
     *   "tech": 49,
     *   "billing": 49,
     *   "organization": {
     *     "state": "Texas",
     *     "country": "US",
     *     "name": "My Org name",
     *     "unit": "Dev",
     *     "locality": "SanAntonio",
     *     "postalcode": "n/a",
     *     "address2": "n/a",
     *     "address1": "n/a"
     *   },
     *   "software": 1,
     *   "data": { },
     *   "aff_id": 55
     * }
     * }</pre>
     * @return The order was placed.
     * <p>Example:
     * <pre>{@code
     * {
     *   "order_num": 873340994,
     *   "invoice_id": "308978",
     *   "total": "27.85",
     *   "items": {
     *     "id": "10",
     *     "type": "Hosting",
     *     "name": "test.com",
     *     "product_id": "3"
     *   }
     * }
     * }</pre>
     */
    public OrderResult order(CertificateOrder body) {
        return orderCall(body).execute();
    }

    /** Prepares {@link #order(CertificateOrder)} without sending it. */
    public Call<OrderResult> orderCall(CertificateOrder body) {
        return Operation.of("certificates.order", "POST", "/certificate/order")
                .answersJson("200", OrderResult.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(CertificateOrder.TYPE, body))
                .call();
    }

    /**
     * List server software for a certificate.
     *
     * <p>Returns the server programs that a certificate can be issued for; an order names one of them.
     *
     * <p>{@code GET /certificate/order/{product_id}/software}
     *
     * @param productId Id of the certificate product. Pattern: {@code ^[0-9]+$}. Example: {@code 25}.
     * @return The server programs. Example:
     * {@code {"software":[{"id":0,"name":"AOL"},{"id":1,"name":"Apache-SSL (Ben-SSL, not Stronghold)"}]}}.
     */
    public List<ServerSoftware> listServerSoftware(String productId) {
        return listServerSoftwareCall(productId).execute();
    }

    /** Prepares {@link #listServerSoftware(String)} without sending it. */
    public Call<List<ServerSoftware>> listServerSoftwareCall(String productId) {
        return Operation.of("certificates.listServerSoftware", "GET", "/certificate/order/{product_id}/software")
                .answersJson("200", JsonTypes.envelope("software", ServerSoftware.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("product_id", productId)
                .call();
    }
}
