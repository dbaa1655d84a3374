package dev.chirograph.client;

import java.util.List;

/**
 * A variable in the address of a server (OpenAPI "Server Variable Object").
 *
 * @param name as in {@code {name}}
 * @param defaultValue used where the user names none
 * @param allowed values that may be named; empty for any
 */
public record ServerVariable(String name, String defaultValue, List<String> allowed) {

    /** Returns a variable; without {@code allowed} it takes any value. */
    public static ServerVariable of(String name, String defaultValue, String... allowed) {
        return new ServerVariable(name, defaultValue, List.of(allowed));
    }
}
