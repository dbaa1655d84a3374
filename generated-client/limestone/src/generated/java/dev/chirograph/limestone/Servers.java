// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.limestone.model.ErrorAnswer;
import dev.chirograph.limestone.model.Server;
import dev.chirograph.limestone.model.SwitchPortServersPort;
import dev.chirograph.limestone.model.SwitchPortServersSet;
import java.util.List;
import java.util.Map;

/** The account's dedicated servers, their power, network ports, traffic and operating system. */
public final class Servers {
    private final CallFactory calls;

    Servers(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the servers of the account.
     *
     * <p>Short for {@link #list(ListServersParams)}.
     */
    public List<Server> list() {
        return listCall().execute();
    }

    /**
     * List the servers of the account.
     *
     * <p>Answers the present servers, each with its id, display name, public and private address, the state of its
     * power and network ports, and its traffic: what was used and what is expected for the whole billing period.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param params the optional parameters
     * @return The servers.
     */
    public List<Server> list(ListServersParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Server>> listCall() {
        ListServersParams params = ListServersParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListServersParams)} without sending it. */
    public Call<List<Server>> listCall(ListServersParams params) {
        return Operation.of("servers.list", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.envelope("server", Server.TYPE.list())))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "list")
                .params(params)
                .call();
    }

    /**
     * Change the display name of a server.
     *
     * <p>Gives the server another name in OnePortal. The host name of the machine itself stays as it is.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param serverId The id of the server. Pattern: {@code ^LSN-}. Example: {@code LSN-D0000}.
     * @param newName The new display name. Example: {@code web-1}.
     * @return What the provider says about the change; its members are not documented.
     */
    public Map<String, JsonNode> rename(String serverId, String newName) {
        return renameCall(serverId, newName).execute();
    }

    /** Prepares {@link #rename(String, String)} without sending it. */
    public Call<Map<String, JsonNode>> renameCall(String serverId, String newName) {
        return Operation.of("servers.rename", "GET", "/webservices/clientapi.php")
                .once()
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "rename")
                .query("serverid", JsonTypes.STRING, serverId)
                .query("newname", JsonTypes.STRING, newName)
                .call();
    }

    /**
     * Restart a server.
     *
     * <p>Cuts the power of the server and switches it on again.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param serverId The id of the server. Pattern: {@code ^LSN-}. Example: {@code LSN-D0000}.
     * @return The provider took the request. Only the absence of an {@code error} element is known to be read.
     */
    public Map<String, JsonNode> restart(String serverId) {
        return restartCall(serverId).execute();
    }

    /** Prepares {@link #restart(String)} without sending it. */
    public Call<Map<String, JsonNode>> restartCall(String serverId) {
        return Operation.of("servers.restart", "GET", "/webservices/clientapi.php")
                .once()
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "restart")
                .query("serverid", JsonTypes.STRING, serverId)
                .call();
    }

    /**
     * Switch a server off.
     *
     * <p>Switches the power of the server off.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param serverId The id of the server. Pattern: {@code ^LSN-}. Example: {@code LSN-D0000}.
     * @return The provider took the request. Only the absence of an {@code error} element is known to be read.
     */
    public Map<String, JsonNode> turnOff(String serverId) {
        return turnOffCall(serverId).execute();
    }

    /** Prepares {@link #turnOff(String)} without sending it. */
    public Call<Map<String, JsonNode>> turnOffCall(String serverId) {
        return Operation.of("servers.turnOff", "GET", "/webservices/clientapi.php")
                .once()
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "turnoff")
                .query("serverid", JsonTypes.STRING, serverId)
                .call();
    }

    /**
     * Switch a server on.
     *
     * <p>Switches the power of the server on.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param serverId The id of the server. Pattern: {@code ^LSN-}. Example: {@code LSN-D0000}.
     * @return The provider took the request. Only the absence of an {@code error} element is known to be read.
     */
    public Map<String, JsonNode> turnOn(String serverId) {
        return turnOnCall(serverId).execute();
    }

    /** Prepares {@link #turnOn(String)} without sending it. */
    public Call<Map<String, JsonNode>> turnOnCall(String serverId) {
        return Operation.of("servers.turnOn", "GET", "/webservices/clientapi.php")
                .once()
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "turnon")
                .query("serverid", JsonTypes.STRING, serverId)
                .call();
    }

    /**
     * Switch a network port of a server on or off.
     *
     * <p>Connects the server to the public or private network, or cuts it off. The provider's own module suspends a
     * customer by switching the public port off.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param serverId The id of the server. Pattern: {@code ^LSN-}. Example: {@code LSN-D0000}.
     * @param port The network whose port is meant. Example: {@code public}.
     * @param state The state that the port shall have. Example: {@code on}.
     * @return The provider took the request. Only the absence of an {@code error} element is known to be read.
     */
    public Map<String, JsonNode> switchPort(String serverId, SwitchPortServersPort port, SwitchPortServersSet state) {
        return switchPortCall(serverId, port, state).execute();
    }

    /** Prepares {@link #switchPort(String, SwitchPortServersPort, SwitchPortServersSet)} without sending it. */
    public Call<Map<String, JsonNode>> switchPortCall(String serverId, SwitchPortServersPort port,
            SwitchPortServersSet state) {
        return Operation.of("servers.switchPort", "GET", "/webservices/clientapi.php")
                .once()
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "portcontrol")
                .query("serverid", JsonTypes.STRING, serverId)
                .query("port", SwitchPortServersPort.TYPE, port)
                .query("set", SwitchPortServersSet.TYPE, state)
                .call();
    }

    /**
     * Read the bandwidth graph of a server.
     *
     * <p>Short for {@link #getBandwidthGraph(String, GetBandwidthGraphServersParams)}.
     */
    public BinaryBody getBandwidthGraph(String serverId) {
        return getBandwidthGraphCall(serverId).execute();
    }

    /**
     * Read the bandwidth graph of a server.
     *
     * <p>Answers a PNG picture of the traffic on the public network between two points in time.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param serverId The id of the server. Pattern: {@code ^LSN-}. Example: {@code LSN-D0000}.
     * @param params the optional parameters
     * @return The picture.
     */
    public BinaryBody getBandwidthGraph(String serverId, GetBandwidthGraphServersParams params) {
        return getBandwidthGraphCall(serverId, params).execute();
    }

    /** Prepares {@link #getBandwidthGraph(String)} without sending it. */
    public Call<BinaryBody> getBandwidthGraphCall(String serverId) {
        GetBandwidthGraphServersParams params = GetBandwidthGraphServersParams.builder().build();
        return getBandwidthGraphCall(serverId, params);
    }

    /** Prepares {@link #getBandwidthGraph(String, GetBandwidthGraphServersParams)} without sending it. */
    public Call<BinaryBody> getBandwidthGraphCall(String serverId, GetBandwidthGraphServersParams params) {
        return Operation.of("servers.getBandwidthGraph", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.binary("image/png"))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "bwgraph")
                .query("server_id", JsonTypes.STRING, serverId)
                .params(params)
                .call();
    }

    /**
     * Install an operating system on a server.
     *
     * <p>Installs the chosen operating system anew. What is stored on the server is lost. With GET the new password is
     * a part of the URL, so keep the request out of logs.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param serverId The id of the server. Pattern: {@code ^LSN-}. Example: {@code LSN-D0000}.
     * @param operatingSystemId The id of the operating system, from the list of operating systems. Pattern:
     * {@code ^\d+$}. Example: {@code 1}.
     * @param password The administrator password that the new installation gets.
     * @return What the provider says about the installation; its members are not documented.
     */
    public Map<String, JsonNode> reinstall(String serverId, String operatingSystemId, String password) {
        return reinstallCall(serverId, operatingSystemId, password).execute();
    }

    /** Prepares {@link #reinstall(String, String, String)} without sending it. */
    public Call<Map<String, JsonNode>> reinstallCall(String serverId, String operatingSystemId, String password) {
        return Operation.of("servers.reinstall", "GET", "/webservices/clientapi.php")
                .once()
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "servers")
                .query("action", JsonTypes.STRING, "reload")
                .query("server_id", JsonTypes.STRING, serverId)
                .query("os", JsonTypes.STRING, operatingSystemId)
                .query("password", JsonTypes.SECRET, password)
                .call();
    }
}
