package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.client.error.AuthenticationException;
import dev.chirograph.generator.use.Asked;
import dev.chirograph.generator.use.Provider;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each operation gets the credentials that the contract wants for it, and no others. */
final class SecurityUse {
    private static SecurityClient.Builder client(Provider provider) {
        return SecurityClient.builder().baseUrl(provider.baseUrl());
    }

    @Test
    void keysTravelInHeaderQueryAndCookie(Provider provider) {
        Keys keys = client(provider).headerKey("h").queryKey("q&=").cookieKey("c").build().keys();
        keys.byDefault();
        assertThat(provider.asked().line()).isEqualTo("GET /default");
        assertThat(provider.asked().header("X-Api-Key")).isEqualTo("h");
        assertThat(provider.asked().header("Cookie")).isEmpty();
        keys.query();
        assertThat(provider.asked().line()).isEqualTo("GET /query?api_key=q%26%3D");
        assertThat(provider.asked().header("X-Api-Key")).isEmpty();
        keys.cookie();
        assertThat(provider.asked().header("Cookie")).isEqualTo("sid=c");
        assertThat(keys.queryCall().toString()).doesNotContain("q&", "q%26");
    }

    @Test
    void basicAndBearer(Provider provider) {
        Http http = client(provider).basic("Ada", "pass:wörd").bearer("token").build().http();
        http.basic();
        assertThat(provider.asked().header("Authorization")).isEqualTo("Basic QWRhOnBhc3M6d8O2cmQ=");
        http.bearer();
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer token");
    }

    @Test
    void alternativesAreTriedInTheOrderOfTheContract(Provider provider) {
        client(provider).bearer("token").build().combined().either();
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer token");
        client(provider).bearer("token").basic("a", "b").build().combined().either();
        assertThat(provider.asked().header("Authorization")).isEqualTo("Basic YTpi");
    }

    @Test
    void combinationsTravelTogetherOrNotAtAll(Provider provider) {
        client(provider).headerKey("h").queryKey("q").build().combined().both();
        assertThat(provider.asked().header("X-Api-Key")).isEqualTo("h");
        assertThat(provider.asked().line()).isEqualTo("GET /both?api_key=q");
        client(provider).headerKey("h").build().combined().both();
        assertThat(provider.asked().header("X-Api-Key")).isEmpty();
    }

    @Test
    void optionalSecurityIsUsedWhereItIsConfigured(Provider provider) {
        client(provider).build().combined().optional();
        assertThat(provider.asked().header("Authorization")).isEmpty();
        client(provider).bearer("token").build().combined().optional();
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer token");
    }

    @Test
    void operationsWithoutSecurityGetNothing(Provider provider) {
        client(provider).headerKey("h").bearer("t").cookieKey("c").build().combined().none();
        assertThat(provider.asked().header("X-Api-Key")).isEmpty();
        assertThat(provider.asked().header("Authorization")).isEmpty();
        assertThat(provider.asked().header("Cookie")).isEmpty();
    }

    @Test
    void openIdConnectFindsTheTokenEndpointByDiscovery(Provider provider) {
        provider.answersJson("{\"token_endpoint\":\"" + provider.baseUrl() + "/token\"}")
                .answersJson("{\"access_token\":\"first\",\"expires_in\":3600}")
                .answers(204, Map.of(), new byte[0]);
        Oauth oauth = client(provider)
                .openId(provider.baseUrl() + "/.well-known/openid-configuration", "id", "secret", "read:all")
                .build()
                .oauth();
        oauth.openId();
        assertThat(provider.allAsked())
                .extracting(Asked::line)
                .containsExactly("GET /.well-known/openid-configuration", "POST /token", "GET /openid");
        assertThat(provider.allAsked().get(0).header("Authorization")).isEmpty();
        assertThat(provider.allAsked().get(1).header("Authorization")).isEqualTo("Basic aWQ6c2VjcmV0");
        assertThat(provider.allAsked().get(1).body()).isEqualTo("grant_type=client_credentials&scope=read%3Aall");
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer first");
        oauth.openId();
        assertThat(provider.allAsked()).hasSize(4);
    }

    @Test
    void refusedCredentialsAreAnException(Provider provider) {
        provider.answers(401, "text/plain", "no");
        assertThatThrownBy(() -> client(provider).headerKey("secret-key").build().keys().byDefault())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageNotContaining("secret-key");
    }

    @Test
    void credentialsNeedAnEncryptedConnection(Provider provider) {
        SecurityClient.Builder plain = SecurityClient.builder().baseUrl("http://security.example").headerKey("h");
        assertThatThrownBy(plain::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use https");
    }
}
