package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.CreateUsersResponse;
import demo.model.User;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import org.junit.jupiter.api.Test;

/** Who has to send a property: both sides, the provider alone, or the caller alone. */
final class VisibilityUse {
    private static final User ADA =
            User.builder().name("Ada").password("hunter2").zone("UTC").build();

    @Test
    void requestsNeedWhatTheCallerKnows(Provider provider) {
        provider.answers(201, "application/json", "{}");
        VisibilityClient.builder().baseUrl(provider.baseUrl()).build().users().create(ADA);
        assertThat(provider.asked().body())
                .isEqualTo("{\"kind\":\"user\",\"name\":\"Ada\",\"password\":\"hunter2\",\"zone\":\"UTC\"}");
        assertThatThrownBy(() -> User.builder().name("Ada").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("User needs password, zone");
    }

    @Test
    void answersHaveWhatTheProviderKnows(Provider provider) {
        provider.answers(201, "application/json", "{\"id\":7,\"name\":\"Ada\",\"kind\":\"user\",\"zone\":\"CET\"}");
        ApiResponse<CreateUsersResponse> response = VisibilityClient.builder()
                .baseUrl(provider.baseUrl())
                .build()
                .users()
                .createCall(ADA)
                .response();
        User user = ((CreateUsersResponse.UserVariant) response.body()).value();
        assertThat(user.id()).isEqualTo(7);
        assertThat(user.password()).isNull();
        assertThat(user.kind()).isEqualTo("user");
        assertThat(user.zone()).isEqualTo("CET");
        assertThat(user.level()).isNull();
        assertThat(response.rewrittenBody()).isEqualTo(response.rawBody());
    }

    // The property is deprecated, and still there.
    @SuppressWarnings("deprecation")
    @Test
    void deprecatedPropertiesStillWork(Provider provider) {
        User nicked = ADA.toBuilder().nick("a").build();
        assertThat(nicked.nick()).isEqualTo("a");
        assertThat(nicked.toString()).contains("password=***");
    }
}
