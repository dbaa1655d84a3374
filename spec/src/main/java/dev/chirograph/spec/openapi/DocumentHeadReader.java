package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.ExternalDocs;
import dev.chirograph.spec.model.Info;
import dev.chirograph.spec.model.Server;
import dev.chirograph.spec.model.Server.ServerVariable;
import dev.chirograph.spec.model.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a document says before its paths: info, servers, tags (OpenAPI 3.1, 4.8.2, 4.8.5 and 4.8.22). */
final class DocumentHeadReader {
    private DocumentHeadReader() {}

    static Info info(Reading reading, ExtensionReader extensions) {
        Element info = reading.root().member("info");
        if (!info.has("title")) {
            reading.warning(reading.root(), "info", "no-title", "the document has no title");
        }
        return new Info(
                info.text("title", "API"),
                info.text("version", ""),
                info.text("summary"),
                info.text("description"),
                info.text("termsOfService"),
                contact(info.member("contact")),
                license(info.member("license")),
                externalDocs(reading.root()),
                extensions.javaName(info));
    }

    private static Info.@Nullable Contact contact(Element contact) {
        return contact.node().isObject()
                ? new Info.Contact(contact.text("name"), contact.text("url"), contact.text("email"))
                : null;
    }

    private static Info.@Nullable License license(Element license) {
        return license.node().isObject()
                ? new Info.License(license.text("name"), license.text("identifier"), license.text("url"))
                : null;
    }

    /** Returns where more is said of a document, tag, operation or schema; null when the document is silent. */
    static @Nullable ExternalDocs externalDocs(Element owner) {
        if (!owner.has("externalDocs")) {
            return null;
        }
        Element more = owner.member("externalDocs");
        String url = more.text("url");
        return url == null ? null : new ExternalDocs(url, more.text("description"));
    }

    /** Returns the servers of the document: {@code /} when it names none. */
    static List<Server> documentServers(Reading reading) {
        List<Server> servers = servers(reading.root(), reading);
        return servers.isEmpty() ? List.of(new Server("#/servers", "/", null, Map.of())) : servers;
    }

    /** Returns the servers that a document, path or operation names itself. */
    static List<Server> servers(Element owner, Reading reading) {
        if (!owner.has("servers")) {
            return List.of();
        }
        List<Server> servers = new ArrayList<>();
        for (Element server : owner.elements("servers")) {
            String url = server.text("url");
            if (url == null) {
                reading.warning(server, "server-url", "a server without url is ignored");
            } else {
                servers.add(new Server(
                        server.pointer(), absolute(url), server.text("description"), variables(server, reading)));
            }
        }
        return List.copyOf(servers);
    }

    /** An address without scheme has that of the document's own address (RFC 3986, 5.2.2), which a file does not tell. */
    private static String absolute(String url) {
        return url.startsWith("//") ? "https:" + url : url;
    }

    private static Map<String, ServerVariable> variables(Element server, Reading reading) {
        Map<String, ServerVariable> variables = new LinkedHashMap<>();
        server.members("variables").forEach((name, variable) -> {
            if (!variable.has("default")) {
                reading.warning(
                        variable, "server-variable", "the variable " + Quoted.of(name) + " has no default value");
            }
            variables.put(
                    name,
                    new ServerVariable(
                            variable.text("default", ""), variable.texts("enum"), variable.text("description")));
        });
        return Collections.unmodifiableMap(variables);
    }

    static List<Tag> tags(Reading reading) {
        return reading.root().elements("tags").stream()
                .filter(tag -> tag.has("name"))
                .map(tag -> new Tag(tag.text("name", ""), tag.text("description"), externalDocs(tag)))
                .toList();
    }
}
