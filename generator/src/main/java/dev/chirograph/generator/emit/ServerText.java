package dev.chirograph.generator.emit;

import dev.chirograph.spec.model.Server;
import dev.chirograph.spec.model.Server.ServerVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a comment says of servers: which there are, and which variables their addresses have. */
final class ServerText {
    private ServerText() {}

    /** Adds what there is to choose; nothing where one server of a fixed address has no description. */
    static void describe(List<Server> servers, JavadocText text) {
        if (servers.size() == 1) {
            text.markdown(servers.get(0).description());
        } else {
            List<String> items = new ArrayList<>();
            for (Server server : servers) {
                String address = items.size() + ": " + SourceText.code(server.url());
                items.add(address + Markdown.beginning(", ", server.description()));
            }
            text.list("Servers, of which {@code server(int)} chooses one:", items);
        }
        Map<String, String> variables = new LinkedHashMap<>();
        servers.forEach(server -> server.variables()
                .forEach((name, variable) -> variables.merge(
                        values(name, variable),
                        Markdown.beginning(". ", variable.description()),
                        (first, next) -> first.isEmpty() ? next : first)));
        List<String> items = new ArrayList<>();
        variables.forEach((values, description) -> items.add(values + description));
        text.list("Variables of the address, which {@code serverVariable} sets:", items);
    }

    private static String values(String name, ServerVariable variable) {
        String values = variable.enumeration().stream().map(SourceText::code).collect(Collectors.joining(", "));
        return SourceText.code(name)
                + ": "
                + (values.isEmpty() ? "" : "one of " + values + "; ")
                + "usually "
                + SourceText.code(variable.defaultValue());
    }
}
