package dev.chirograph.client;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The address of a server, with variables (OpenAPI "Server Object"). */
record Server(String url, List<ServerVariable> variables) {
    // A value must not be able to change the host or start another part of the address.
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._~:/-]*");

    /**
     * Returns the address with the values of its variables.
     *
     * @throws IllegalArgumentException when a value is not allowed
     */
    String address(Map<String, String> values) {
        String address = url;
        for (ServerVariable variable : variables) {
            String value = values.getOrDefault(variable.name(), variable.defaultValue());
            boolean listed = variable.allowed().isEmpty() || variable.allowed().contains(value);
            if (!listed || !SAFE.matcher(value).matches()) {
                throw new IllegalArgumentException("server variable " + variable.name() + ": value not allowed"
                        + (variable.allowed().isEmpty() ? "" : "; one of " + variable.allowed()));
            }
            address = address.replace("{" + variable.name() + "}", value);
        }
        return address;
    }
}
