package dev.chirograph.cli;

import dev.chirograph.conformance.driver.AuthenticationMode;
import dev.chirograph.conformance.driver.Credentials;
import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where secrets come from: the environment, else a prompt on the terminal; never the command line. */
final class SecretSource {
    private static final String USERNAME = "CHIROGRAPH_USERNAME";
    private static final String PASSWORD = "CHIROGRAPH_PASSWORD";
    private static final String TOKEN = "CHIROGRAPH_TOKEN";
    private static final String API_KEY = "CHIROGRAPH_API_KEY";

    private final Map<String, String> environment;
    private final @Nullable Console console;

    /**
     * Makes a source.
     *
     * @param environment names and values
     * @param console to ask on, or null when there is nobody to ask
     */
    SecretSource(Map<String, String> environment, @Nullable Console console) {
        this.environment = environment;
        this.console = console;
    }

    /** Returns the environment of this process and its terminal, if it has one. */
    @SuppressWarnings("SystemConsoleNull")
    static SecretSource ofProcess() {
        return new SecretSource(System.getenv(), System.console());
    }

    /** Returns {@code base} with whatever the environment gives. */
    Credentials given(Credentials base) {
        return base.withEnvironment(environment);
    }

    /**
     * Returns what the environment gives, and asks for what a mode needs beyond it.
     *
     * @param mode the only way to prove identity, or null for any; nothing is asked then
     * @throws UsageException when something is missing and there is nobody to ask
     */
    Credentials needed(@Nullable AuthenticationMode mode) {
        Credentials credentials = given(Credentials.NONE);
        if (mode == null) {
            return credentials;
        }
        return switch (mode) {
            case BASIC, LOGIN ->
                credentials.password() != null
                        ? credentials
                        : credentials.withLogin(visible(mode, USERNAME), hidden(mode, PASSWORD));
            case BEARER -> credentials.token() != null ? credentials : credentials.withToken(hidden(mode, TOKEN));
            case API_KEY ->
                !credentials.apiKeys().isEmpty() ? credentials : credentials.withApiKey("", hidden(mode, API_KEY));
        };
    }

    private String visible(AuthenticationMode mode, String name) {
        String value = environment.get(name);
        return value != null ? value : entered(mode, name, terminal(mode, name).readLine("%s: ", name));
    }

    private String hidden(AuthenticationMode mode, String name) {
        String value = environment.get(name);
        if (value != null) {
            return value;
        }
        char[] entered = terminal(mode, name).readPassword("%s: ", name);
        return entered(mode, name, entered == null ? null : new String(entered));
    }

    private Console terminal(AuthenticationMode mode, String name) {
        if (console == null) {
            throw missing(mode, name);
        }
        return console;
    }

    private static String entered(AuthenticationMode mode, String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw missing(mode, name);
        }
        return text;
    }

    private static UsageException missing(AuthenticationMode mode, String name) {
        return new UsageException("--auth " + mode.word() + " needs " + name + " in the environment.");
    }
}
