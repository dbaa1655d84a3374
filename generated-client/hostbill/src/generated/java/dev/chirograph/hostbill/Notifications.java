// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.hostbill.model.ActionAnswer;
import dev.chirograph.hostbill.model.ErrorAnswer;
import dev.chirograph.hostbill.model.Notification;
import java.util.List;

/** Session tokens, the account holder, further contacts, affiliate data and notices of the portal. */
public final class Notifications {
    private final CallFactory calls;

    Notifications(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List all notifications.
     *
     * <p>Short for {@link #list(ListNotificationsParams)}.
     */
    public List<Notification> list() {
        return listCall().execute();
    }

    /**
     * List all notifications.
     *
     * <p>Returns the notices of the portal, seen or not.
     *
     * <p>{@code GET /notifications}
     *
     * @param params the optional parameters
     * @return The notifications.
     */
    public List<Notification> list(ListNotificationsParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Notification>> listCall() {
        ListNotificationsParams params = ListNotificationsParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListNotificationsParams)} without sending it. */
    public Call<List<Notification>> listCall(ListNotificationsParams params) {
        return Operation.of("notifications.list", "GET", "/notifications")
                .answersJson("200", JsonTypes.envelope("notifications", Notification.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .params(params)
                .call();
    }

    /**
     * List new notifications.
     *
     * <p>Short for {@link #listNew(ListNewNotificationsParams)}.
     */
    public List<Notification> listNew() {
        return listNewCall().execute();
    }

    /**
     * List new notifications.
     *
     * <p>Returns the notices of the portal that were not acknowledged yet.
     *
     * <p>{@code GET /notifications/new}
     *
     * @param params the optional parameters
     * @return The new notifications.
     */
    public List<Notification> listNew(ListNewNotificationsParams params) {
        return listNewCall(params).execute();
    }

    /** Prepares {@link #listNew()} without sending it. */
    public Call<List<Notification>> listNewCall() {
        ListNewNotificationsParams params = ListNewNotificationsParams.builder().build();
        return listNewCall(params);
    }

    /** Prepares {@link #listNew(ListNewNotificationsParams)} without sending it. */
    public Call<List<Notification>> listNewCall(ListNewNotificationsParams params) {
        return Operation.of("notifications.listNew", "GET", "/notifications/new")
                .answersJson("200", JsonTypes.envelope("notifications", Notification.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .params(params)
                .call();
    }

    /**
     * Mark a notification as read.
     *
     * <p>Marks a notice as seen, so that it is not listed as new any more.
     *
     * <p>{@code PUT /notifications/{id}/ack}
     *
     * @param id Id of the notification. Pattern: {@code ^[0-9]+$}. Example: {@code 12}.
     * @return The notification was marked.
     */
    public ActionAnswer acknowledge(String id) {
        return acknowledgeCall(id).execute();
    }

    /** Prepares {@link #acknowledge(String)} without sending it. */
    public Call<ActionAnswer> acknowledgeCall(String id) {
        return Operation.of("notifications.acknowledge", "PUT", "/notifications/{id}/ack")
                .answersJson("200", ActionAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }
}
