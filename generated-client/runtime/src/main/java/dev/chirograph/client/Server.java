package dev.chirograph.client;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a server, with variables (OpenAPI "Server Object"). */
record Server(String url, List<ServerVariable> variables) {
    // A value must not be able to change the host or start another part of the address.
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._~:/-]*");
    private static final Pattern AUTHORITY = Pattern.compile("([^/]*://)?[^/]*");

    /**
     * Returns the address with the values of its variables.
     *
     * @throws IllegalArgumentException when a value is not allowed
     */
    String address(Map<String, String> values) {
        String address = url;
        for (ServerVariable variable : variables) {
            String value = values.getOrDefault(variable.name(), variable.defaultValue());
            boolean listed = variable.allowed().isEmpty()
                    || variable.allowed().contains(value)
                    || value.equals(variable.defaultValue());
            if (!listed || !SAFE.matcher(value).matches() || cutsHost(variable, value)) {
                throw new IllegalArgumentException("server variable " + variable.name() + ": value not allowed"
                        + (variable.allowed().isEmpty() ? "" : "; one of " + variable.allowed()));
            }
            address = address.replace("{" + variable.name() + "}", value);
        }
        return address;
    }

    /** A slash ends the host: what the contract writes of the host behind a variable would become a path. */
    private boolean cutsHost(ServerVariable variable, String value) {
        if (value.indexOf('/') < 0) {
            return false;
        }
        Matcher start = AUTHORITY.matcher(url);
        String authority = start.lookingAt() ? start.group() : "";
        String hole = "{" + variable.name() + "}";
        int place = authority.indexOf(hole);
        return place >= 0 && place + hole.length() < authority.length();
    }
}
