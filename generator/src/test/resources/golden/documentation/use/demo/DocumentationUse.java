package demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.generator.use.Provider;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Documentation changes nothing of what is sent. */
final class DocumentationUse {
    // The operation is deprecated, and still there.
    @SuppressWarnings("deprecation")
    @Test
    void optionalParametersComeLast(Provider provider) {
        Texts texts = DocumentationClient.builder().baseUrl(provider.baseUrl()).build().texts();
        provider.answersJson("{}");
        texts.get(5, GetTextsParams.builder().from(LocalDate.of(2026, 1, 31)).build());
        assertThat(provider.asked().line()).startsWith("GET /").endsWith("?from=2026-01-31");
    }
}
