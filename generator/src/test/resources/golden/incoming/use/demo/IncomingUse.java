package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.CreateSubscriptionsEndedCallback;
import demo.model.Event;
import demo.model.Pet;
import demo.model.PetAddedWebhook;
import demo.model.Sale;
import demo.model.Subscription;
import dev.chirograph.client.json.JsonMismatchException;
import dev.chirograph.client.json.JsonSyntaxException;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the provider sends by itself is read by the types that are generated for it. */
final class IncomingUse {
    private static byte[] sent(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void callbacksOfAnOperation(Provider provider) {
        provider.answersJson("{\"url\":\"https://me.example\",\"kinds\":[\"a\"]}");
        Subscription subscription =
                Subscription.builder().url(URI.create("https://me.example")).kinds(List.of("a")).build();
        assertThat(IncomingClient.builder().baseUrl(provider.baseUrl()).build().subscriptions().create(subscription))
                .isEqualTo(subscription);
        assertThat(Event.TYPE.read(sent("{\"kind\":\"Sale\",\"price\":1.50}")))
                .isInstanceOfSatisfying(
                        Event.SaleVariant.class,
                        sold -> assertThat(sold.value().price()).isEqualTo(new BigDecimal("1.50")));
        assertThat(CreateSubscriptionsEndedCallback.TYPE.read(sent("{\"reason\":\"late\"}")).reason()).isEqualTo("late");
    }

    @Test
    void webhooks(Provider provider) {
        PetAddedWebhook added = PetAddedWebhook.TYPE.read(sent("{\"pet\":{\"kind\":\"Pet\",\"name\":\"Rex\"},\"new\":1}"));
        assertThat(added.pet().name()).isEqualTo("Rex");
        assertThat(added.additionalProperties()).containsKey("new");
        assertThat(Pet.TYPE.list().read(sent("[{\"kind\":\"Pet\",\"name\":\"Rex\"}]"))).hasSize(1);
    }

    @Test
    void whatIsNoneIsRefusedWithoutBeingQuoted(Provider provider) {
        assertThatThrownBy(() -> Sale.TYPE.read(sent("{\"secret")))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Sale.TYPE.read(sent("\"secret\"")))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageNotContaining("secret");
    }
}
