package dev.chirograph.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.cases.NamedContract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mock provider remembers what calls did, and is late or wrong when asked to be. */
class StatefulMockTest {
    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> send(
            MockProvider provider, String method, String target, String body, String... headers)
            throws IOException, InterruptedException {
        String pair =
                provider.credentials().username() + ":" + provider.credentials().password();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(provider.baseUrl() + target))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aTicketIsShownListedClosedAndForgottenByReset() throws Exception {
        try (MockProvider provider = MockProvider.start(NamedContract.bundled("lightlayer"), MockOptions.usual())) {
            String first = send(provider, "POST", "/tickets", "{\"dept_id\":1,\"subject\":\"Mine\",\"body\":\"Text\"}")
                    .body();
            String second = send(provider, "POST", "/tickets", "{\"dept_id\":1,\"subject\":\"Next\",\"body\":\"Text\"}")
                    .body();
            assertThat(first).isEqualTo("{\"ticket\":865650}");
            assertThat(second).isEqualTo("{\"ticket\":865651}");
            assertThat(send(provider, "GET", "/tickets/865650", "").body())
                    .contains(
                            "\"ticket_number\":\"865650\"",
                            "\"subject\":\"Mine\"",
                            "\"status\":\"Open\"",
                            "\"replies\":[]");
            send(provider, "PUT", "/tickets/865650/close", "");
            assertThat(send(provider, "GET", "/tickets/865650", "").body()).contains("\"status\":\"Closed\"");
            assertThat(send(provider, "GET", "/tickets", "").body())
                    .contains("\"ticket_number\":\"736633\"", "\"ticket_number\":\"865651\"");
            provider.reset();
            assertThat(send(provider, "GET", "/tickets", "").body()).doesNotContain("865651");
        }
    }

    @Test
    void aZoneIsGoneAfterItWasDeletedButWhatIsDocumentedStays() throws Exception {
        try (MockProvider provider = MockProvider.start(NamedContract.bundled("vpsnet"), MockOptions.usual())) {
            String zone = "{\"domain\":{\"name\":\"a.example\",\"custom_template\":\"\",\"ip_address\":\"192.0.2.1\"}}";
            assertThat(send(provider, "POST", "/domains.api10json", zone).body())
                    .contains("\"id\":700001");
            assertThat(send(provider, "GET", "/domains/700001.api10json", "").body())
                    .contains("a.example");
            assertThat(send(provider, "DELETE", "/domains/700001.api10json", "").statusCode())
                    .isEqualTo(200);
            HttpResponse<String> gone = send(provider, "GET", "/domains/700001.api10json", "");
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).contains("zone 700001 was deleted");
            send(provider, "DELETE", "/domains/51.api10json", "");
            assertThat(send(provider, "GET", "/domains/51.api10json", "").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anXmlProviderShowsThePowerOfItsServer() throws Exception {
        try (MockProvider provider = MockProvider.start(NamedContract.bundled("limestone"), MockOptions.usual())) {
            String path =
                    "/webservices/clientapi.php?key=" + provider.credentials().apiKey("") + "&mod=servers&action=";
            assertThat(send(provider, "GET", path + "list", "").body()).contains("<powerstatus>on</powerstatus>");
            send(provider, "GET", path + "turnoff&serverid=LSN-D0000", "");
            assertThat(send(provider, "GET", path + "list", "").body())
                    .contains(
                            "<powerstatus>off</powerstatus>",
                            "<displayname>ServerName</displayname>",
                            "id=\"LSN-D0000\"");
        }
    }

    @Test
    void aRequestAsksForAnAnswerADelayOrAFault() throws Exception {
        try (MockProvider provider = MockProvider.start(NamedContract.bundled("lightlayer"), MockOptions.usual())) {
            assertThat(send(provider, "GET", "/details", "", "Prefer", "fault=503")
                            .statusCode())
                    .isEqualTo(503);
            assertThat(send(provider, "GET", "/details", "", "Prefer", "fault=empty")
                            .body())
                    .isEmpty();
            assertThat(send(provider, "GET", "/details", "", "Prefer", "code=401")
                            .statusCode())
                    .isEqualTo(401);
            long start = System.nanoTime();
            send(provider, "GET", "/details", "", "Prefer", "delay=200");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void theSameSeedGivesTheSameFaults() throws Exception {
        assertThat(statuses(7)).isEqualTo(statuses(7)).contains(200, 503).isNotEqualTo(statuses(8));
    }

    private List<Integer> statuses(long seed) throws Exception {
        MockOptions options = MockOptions.usual()
                .withFaults(List.of(FaultRule.parse("account.*=503@0.5").orElseThrow()))
                .withSeed(seed);
        List<Integer> statuses = new ArrayList<>();
        try (MockProvider provider = MockProvider.start(NamedContract.bundled("lightlayer"), options)) {
            for (int call = 0; call < 24; call++) {
                statuses.add(send(provider, "GET", "/details", "").statusCode());
            }
        }
        return statuses;
    }
}
