package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.generator.use.Provider;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Servers of the document, of a path and of an operation, with variables; credentials stay where they belong. */
final class ServersUse {
    private static String port(Provider provider) {
        return Integer.toString(URI.create(provider.baseUrl()).getPort());
    }

    @Test
    void variablesHaveDefaultsAndListedValues(Provider provider) {
        ServersClient.Builder builder = ServersClient.builder().serverVariable("port", port(provider));
        builder.build().items().here();
        assertThat(provider.asked().target()).isEqualTo("/v1/here");
        builder.serverVariable("version", "v2").build().items().here();
        assertThat(provider.asked().target()).isEqualTo("/v2/here");
        assertThatThrownBy(() -> builder.serverVariable("version", "v3").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("server variable version: value not allowed; one of [v1, v2]");
        assertThatThrownBy(() -> builder.serverVariable("version", "v1").serverVariable("port", "1@evil.example").build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherServersOfTheDocument(Provider provider) {
        ServersClient.builder().server(1).serverVariable("port", port(provider)).build().items().here();
        assertThat(provider.asked().target()).isEqualTo("/second/here");
        assertThat(provider.asked().header("Host")).isEqualTo("localhost:" + port(provider));
        // A path that lists the same servers once more goes with them.
        ServersClient.builder().server(1).serverVariable("port", port(provider)).build().items().again();
        assertThat(provider.asked().target()).isEqualTo("/second/again");
        assertThatThrownBy(() -> ServersClient.builder().server(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void serversOfPathsAndOperations(Provider provider) {
        Items items = ServersClient.builder()
                .serverVariable("port", port(provider))
                .serverVariable("uploads", port(provider))
                .key("secret")
                .build()
                .items();
        items.path();
        assertThat(provider.asked().target()).isEqualTo("/of-the-path/path");
        assertThat(provider.asked().header("X-Key")).isEqualTo("secret");
        items.upload();
        assertThat(provider.asked().target()).isEqualTo("/path");
        assertThat(provider.asked().header("X-Key")).isEqualTo("secret");
    }

    @Test
    void otherServersOfAnOperationAreChosenByTheCall(Provider provider) throws IOException {
        try (Provider other = new Provider()) {
            ServersClient client = ServersClient.builder()
                    .serverVariable("port", port(provider))
                    .serverVariable("uploads", port(other))
                    .serverVariable("region", "us")
                    .key("secret")
                    .build();
            client.items().uploadCall().server(1).execute();
            assertThat(other.asked().line()).isEqualTo("PUT /us/path");
            assertThat(other.asked().header("Host")).isEqualTo("localhost:" + port(other));
            assertThat(other.asked().header("X-Key")).isEmpty();
            client.items().uploadCall().server(1).server(0).execute();
            assertThat(other.asked().line()).isEqualTo("PUT /path");
            client.items().hereCall().server(1).execute();
            assertThat(provider.asked().line()).isEqualTo("GET /second/here");
            assertThatThrownBy(() -> client.items().uploadCall().server(2))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void credentialsDoNotFollowToAnotherHost(Provider provider) throws IOException {
        try (Provider other = new Provider()) {
            ServersClient.Builder builder = ServersClient.builder()
                    .serverVariable("port", port(provider))
                    .serverVariable("uploads", port(other))
                    .key("secret");
            builder.build().items().upload();
            assertThat(other.asked().line()).isEqualTo("PUT /path");
            assertThat(other.asked().header("X-Key")).isEmpty();
            builder.sendCredentialsTo(other.baseUrl()).build().items().upload();
            assertThat(other.asked().header("X-Key")).isEqualTo("secret");
            assertThat(provider.allAsked()).isEmpty();
        }
    }

    @Test
    void baseUrlOfTheUserHoldsForEveryOperation(Provider provider) {
        Items items = ServersClient.builder().baseUrl(provider.baseUrl() + "/mine").key("secret").build().items();
        items.uploadCall().server(1).execute();
        assertThat(provider.asked().line()).isEqualTo("PUT /mine/path");
        assertThat(provider.asked().header("X-Key")).isEqualTo("secret");
    }
}
