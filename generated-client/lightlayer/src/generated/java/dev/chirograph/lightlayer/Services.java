// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.CancelRequest;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.InfoAnswer;
import dev.chirograph.lightlayer.model.LabelUpdate;
import dev.chirograph.lightlayer.model.LabelUpdated;
import dev.chirograph.lightlayer.model.OsTemplate;
import dev.chirograph.lightlayer.model.Service;
import dev.chirograph.lightlayer.model.ServiceMethod;
import dev.chirograph.lightlayer.model.ServiceSummary;
import dev.chirograph.lightlayer.model.UpgradeAnswer;
import dev.chirograph.lightlayer.model.UpgradeOptions;
import dev.chirograph.lightlayer.model.UpgradeRequest;
import java.util.List;
import java.util.Map;

/** Services of the account: terms, labels, upgrades, and the virtual machines and addresses that belong to them. */
public final class Services {
    private final CallFactory calls;

    Services(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the services.
     *
     * <p>Returns the services of the account in short form.
     *
     * <p>{@code GET /service}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code firstService}: {@code services.get}, of which {@code id} is {@code $response.body#/services/0/id}.
     * Details of the first service of the list.</li>
     * <li>{@code methodsOfFirstService}: {@code services.listMethods}, of which {@code id} is
     * {@code $response.body#/services/0/id}. What the first service of the list supports.</li>
     * </ul>
     *
     * @return The services.
     * <p>Example:
     * <pre>{@code
     * {
     *   "services": [ {
     *     "id": "301",
     *     "domain": "examplename.com",
     *     "total": "9.99",
     *     "status": "Pending",
     *     "billingcycle": "Monthly",
     *     "next_due": "2017-12-30",
     *     "category": "Hosting",
     *     "category_url": "hosting",
     *     "name": "Starter Hosting"
     *   } ]
     * }
     * }</pre>
     */
    public List<ServiceSummary> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<ServiceSummary>> listCall() {
        return Operation.of("services.list", "GET", "/service")
                .answersJson("200", JsonTypes.envelope("services", ServiceSummary.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Get a service.
     *
     * <p>Returns a service with its terms and its login, password included.
     *
     * <p>{@code GET /service/{id}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The service.
     * <p>Example:
     * <pre>{@code
     * {
     *   "service": {
     *     "id": "301",
     *     "date_created": "2016-12-30",
     *     "domain": "examplename.com",
     *     "firstpayment": "9.99",
     *     "total": "9.99",
     *     "billingcycle": "Monthly",
     *     "next_due": "2017-12-30",
     *     "next_invoice": "2017-01-27",
     *     "status": "Active",
     *     "label": "",
     *     "username": "examplen",
     *     "password": "pdtzc",
     *     "name": "Starter Hosting"
     *   }
     * }
     * }</pre>
     */
    public Service get(String serviceId) {
        return getCall(serviceId).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<Service> getCall(String serviceId) {
        return Operation.of("services.get", "GET", "/service/{id}")
                .answersJson("200", JsonTypes.envelope("service", Service.TYPE))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * List what a service supports.
     *
     * <p>Returns the operations that this service supports; they differ by product.
     *
     * <p>{@code GET /service/{id}/methods}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The operations.
     * <p>Example:
     * <pre>
     * {
     *   "methods": [ {
     *     "name": "Upgrade Request",
     *     "method": "POST",
     *     "route": "/service/&#64;id/upgrade"
     *   }, {
     *     "name": "Upgrade Options",
     *     "method": "GET",
     *     "route": "/service/&#64;id/upgrade"
     *   }, {
     *     "name": "Change service label",
     *     "method": "POST",
     *     "route": "/service/&#64;id/label"
     *   }, {
     *     "name": "Service label",
     *     "method": "GET",
     *     "route": "/service/&#64;id/label"
     *   }, {
     *     "name": "Cancel Service",
     *     "method": "POST",
     *     "route": "/service/&#64;id/cancel"
     *   } ]
     * }
     * </pre>
     */
    public List<ServiceMethod> listMethods(String serviceId) {
        return listMethodsCall(serviceId).execute();
    }

    /** Prepares {@link #listMethods(String)} without sending it. */
    public Call<List<ServiceMethod>> listMethodsCall(String serviceId) {
        return Operation.of("services.listMethods", "GET", "/service/{id}/methods")
                .answersJson("200", JsonTypes.envelope("methods", ServiceMethod.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * List the upgrade options.
     *
     * <p>Returns the resources and packages that the service can be changed to.
     *
     * <p>{@code GET /service/{id}/upgrade}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The options.
     */
    public UpgradeOptions listUpgradeOptions(String serviceId) {
        return listUpgradeOptionsCall(serviceId).execute();
    }

    /** Prepares {@link #listUpgradeOptions(String)} without sending it. */
    public Call<UpgradeOptions> listUpgradeOptionsCall(String serviceId) {
        return Operation.of("services.listUpgradeOptions", "GET", "/service/{id}/upgrade")
                .answersJson("200", UpgradeOptions.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * Estimate or order an upgrade.
     *
     * <p>Estimates an upgrade, or orders it when send is true. Without send nothing changes.
     *
     * <p>{@code POST /service/{id}/upgrade}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param body The upgrade. Example:
     * {@code {"resources":{"1557":"10103"},"package":333,"cycle":"cycleValue","send":false}}.
     * @return The estimate or the order.
     */
    public UpgradeAnswer upgrade(String serviceId, UpgradeRequest body) {
        return upgradeCall(serviceId, body).execute();
    }

    /** Prepares {@link #upgrade(String, UpgradeRequest)} without sending it. */
    public Call<UpgradeAnswer> upgradeCall(String serviceId, UpgradeRequest body) {
        return Operation.of("services.upgrade", "POST", "/service/{id}/upgrade")
                .answersJson("200", UpgradeAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .body(Body.json(UpgradeRequest.TYPE, body))
                .call();
    }

    /**
     * Cancel a service.
     *
     * <p>Asks the provider to end a service, at once or with the billing period. Repeated requests are answered with
     * the code cancelled_already.
     *
     * <p>{@code POST /service/{id}/cancel}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param body The cancellation. Example: {@code {"immediate":"immediateValue","reason":"reasonValue"}}.
     * @return The request was sent. The code is spelled cancell_sent. Example: {@code {"info":["cancell_sent"]}}.
     */
    public InfoAnswer cancel(String serviceId, CancelRequest body) {
        return cancelCall(serviceId, body).execute();
    }

    /** Prepares {@link #cancel(String, CancelRequest)} without sending it. */
    public Call<InfoAnswer> cancelCall(String serviceId, CancelRequest body) {
        return Operation.of("services.cancel", "POST", "/service/{id}/cancel")
                .answersJson("200", InfoAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .body(Body.json(CancelRequest.TYPE, body))
                .call();
    }

    /**
     * Get the label of a service.
     *
     * <p>Returns the own name that the client gave the service.
     *
     * <p>{@code GET /service/{id}/label}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The label. Example: {@code {"label":"example"}}.
     */
    public String getLabel(String serviceId) {
        return getLabelCall(serviceId).execute();
    }

    /** Prepares {@link #getLabel(String)} without sending it. */
    public Call<String> getLabelCall(String serviceId) {
        return Operation.of("services.getLabel", "GET", "/service/{id}/label")
                .answersJson("200", JsonTypes.envelope("label", JsonTypes.STRING))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * Set the label of a service.
     *
     * <p>Gives the service an own name.
     *
     * <p>{@code POST /service/{id}/label}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param body The label. Example: {@code {"label":"labelValue"}}.
     * @return The label was set. Example: {@code {"success":true,"info":["label_updated"]}}.
     */
    public LabelUpdated setLabel(String serviceId, LabelUpdate body) {
        return setLabelCall(serviceId, body).execute();
    }

    /** Prepares {@link #setLabel(String, LabelUpdate)} without sending it. */
    public Call<LabelUpdated> setLabelCall(String serviceId, LabelUpdate body) {
        return Operation.of("services.setLabel", "POST", "/service/{id}/label")
                .answersJson("200", LabelUpdated.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .body(Body.json(LabelUpdate.TYPE, body))
                .call();
    }

    /**
     * List the operating system images.
     *
     * <p>Returns the images that virtual machines of the service can be created from.
     *
     * <p>{@code GET /service/{id}/templates}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The images.
     */
    public List<OsTemplate> listTemplates(String serviceId) {
        return listTemplatesCall(serviceId).execute();
    }

    /** Prepares {@link #listTemplates(String)} without sending it. */
    public Call<List<OsTemplate>> listTemplatesCall(String serviceId) {
        return Operation.of("services.listTemplates", "GET", "/service/{id}/templates")
                .answersJson("200", JsonTypes.envelope("templates", OsTemplate.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * Get the resources of a service.
     *
     * <p>Returns what the service has available and what it uses.
     *
     * <p>{@code GET /service/{id}/resources}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The resources.
     */
    public Map<String, JsonNode> getResources(String serviceId) {
        return getResourcesCall(serviceId).execute();
    }

    /** Prepares {@link #getResources(String)} without sending it. */
    public Call<Map<String, JsonNode>> getResourcesCall(String serviceId) {
        return Operation.of("services.getResources", "GET", "/service/{id}/resources")
                .answersJson("200", JsonTypes.ANY.map())
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * List the addresses of a service.
     *
     * <p>Returns the IP addresses of a service.
     *
     * <p>{@code GET /service/{id}/ip}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The addresses.
     */
    public Map<String, JsonNode> listAddresses(String serviceId) {
        return listAddressesCall(serviceId).execute();
    }

    /** Prepares {@link #listAddresses(String)} without sending it. */
    public Call<Map<String, JsonNode>> listAddressesCall(String serviceId) {
        return Operation.of("services.listAddresses", "GET", "/service/{id}/ip")
                .answersJson("200", JsonTypes.ANY.map())
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }
}
