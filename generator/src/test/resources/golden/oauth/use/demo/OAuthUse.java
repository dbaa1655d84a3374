package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.client.error.AuthenticationException;
import dev.chirograph.generator.use.Asked;
import dev.chirograph.generator.use.Provider;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens are obtained when they are first needed, kept, and renewed when they are refused. */
final class OAuthUse {
    private static final byte[] NOTHING = {};

    @Test
    void clientCredentials(Provider provider) {
        provider.answersJson("{\"access_token\":\"one\",\"expires_in\":3600}");
        Items items = OAuthClient.builder()
                .baseUrl(provider.baseUrl() + "/api")
                .oauth("id:1", "se cret", "read", "write")
                .build()
                .items();
        items.list();
        items.list();
        assertThat(provider.allAsked())
                .extracting(Asked::line)
                .containsExactly("POST /oauth/token", "GET /api/items", "GET /api/items");
        Asked token = provider.allAsked().get(0);
        assertThat(token.header("Authorization")).isEqualTo("Basic aWQlM0ExOnNlK2NyZXQ=");
        assertThat(token.body()).isEqualTo("grant_type=client_credentials&scope=read+write");
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer one");
    }

    @Test
    void tokensThatExpireAreRenewed(Provider provider) {
        provider.answersJson("{\"access_token\":\"one\",\"expires_in\":10}")
                .answers(204, Map.of(), NOTHING)
                .answersJson("{\"access_token\":\"two\",\"expires_in\":3600}");
        Items items =
                OAuthClient.builder().baseUrl(provider.baseUrl()).oauth("id", "secret").build().items();
        items.list();
        items.list();
        assertThat(provider.allAsked()).hasSize(4);
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer two");
    }

    @Test
    void refreshTokens(Provider provider) {
        provider.answersJson("{\"access_token\":\"one\",\"refresh_token\":\"next\",\"expires_in\":1}")
                .answers(204, Map.of(), NOTHING)
                .answersJson("{\"access_token\":\"two\"}");
        Items items = OAuthClient.builder()
                .baseUrl(provider.baseUrl())
                .oauthRefresh("id", "secret", "first")
                .build()
                .items();
        items.list();
        assertThat(provider.allAsked().get(0).line()).isEqualTo("POST /oauth/refresh");
        assertThat(provider.allAsked().get(0).body()).isEqualTo("grant_type=refresh_token&refresh_token=first");
        items.list();
        assertThat(provider.allAsked().get(2).body()).isEqualTo("grant_type=refresh_token&refresh_token=next");
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer two");
    }

    @Test
    void tokensOfTheUser(Provider provider) {
        OAuthClient client = OAuthClient.builder()
                .baseUrl(provider.baseUrl())
                .oauth("mine")
                .key("k")
                .build();
        client.items().keys();
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer mine");
        assertThat(provider.asked().header("X-Key")).isEqualTo("k");
    }

    @Test
    void refusedClientsAreAnException(Provider provider) {
        provider.answers(401, "application/json", "{\"error\":\"invalid_client\"}");
        Items items =
                OAuthClient.builder().baseUrl(provider.baseUrl()).oauth("id", "hush").build().items();
        assertThatThrownBy(items::list)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageNotContaining("hush");
        assertThat(provider.allAsked()).hasSize(1);
    }
}
