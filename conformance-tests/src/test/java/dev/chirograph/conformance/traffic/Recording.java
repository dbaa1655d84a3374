package dev.chirograph.conformance.traffic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds HTTP archives as browsers write them. */
final class Recording {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode entries;

    Recording() {
        ObjectNode log = root.putObject("log");
        log.put("version", "1.2");
        log.putObject("creator").put("name", "test").put("version", "1");
        log.putArray("pages").addObject().put("id", "page_1").put("title", "a page");
        entries = log.putArray("entries");
    }

    /** Adds an exchange whose answer is JSON; the entry is returned to be changed. */
    ObjectNode add(String method, String url, int status, String body) {
        ObjectNode entry = entries.addObject();
        entry.put("startedDateTime", "2026-03-01T04:00:00.000Z").put("time", 12.5);
        ObjectNode request = entry.putObject("request");
        request.put("method", method).put("url", url).put("httpVersion", "h2");
        request.putArray("headers").addObject().put("name", ":authority").put("value", "api.example");
        request.putArray("queryString");
        request.put("bodySize", 0);
        ObjectNode response = entry.putObject("response");
        response.put("status", status).put("statusText", "");
        response.putArray("headers").addObject().put("name", "content-type").put("value", "application/json");
        ObjectNode content = response.putObject("content");
        content.put("size", body.length()).put("mimeType", "application/json").put("text", body);
        entry.putObject("timings").put("wait", 10);
        return entry;
    }

    static void header(ObjectNode entry, String message, String name, String value) {
        ((ArrayNode) entry.get(message).get("headers"))
                .addObject()
                .put("name", name)
                .put("value", value);
    }

    static ObjectNode content(ObjectNode entry) {
        return (ObjectNode) entry.at("/response/content");
    }

    Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve("session.har"), Json.pretty(root));
    }
}
