package demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demo.model.ErrorAnswer;
import demo.model.Invoice;
import demo.model.InvoiceStatus;
import dev.chirograph.client.error.NotFoundException;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small but whole API: login, lists, details, envelopes, words that mean nothing, errors with status 200. */
final class CedarUse {
    private static final String INVOICE =
            "{\"id\":\"308976\",\"status\":\"Paid\",\"date\":\"2016-12-30\",\"datepaid\":\"0000-00-00\","
                    + "\"total\":19.65,\"notes\":null,\"items\":[{\"description\":\"Example\",\"amount\":\"15.00\","
                    + "\"taxed\":\"1\",\"discounts\":{\"xmas\":\"1.50\"}}]}";

    @Test
    void logsInOnTheFirstCall(Provider provider) {
        CedarClient client = CedarClient.builder()
                .baseUrl(provider.baseUrl())
                .login("user@example.com", "secret")
                .build();
        provider.answersJson("{\"token\":\"one\",\"refresh\":\"r\"}").answersJson("{\"invoice\":" + INVOICE + "}");
        Invoice invoice = client.invoices().get("308976");
        assertThat(provider.allAsked().get(0).line()).isEqualTo("POST /login");
        assertThat(provider.allAsked().get(0).body())
                .isEqualTo("{\"username\":\"user@example.com\",\"password\":\"secret\"}");
        assertThat(provider.asked().line()).isEqualTo("GET /invoice/308976");
        assertThat(provider.asked().header("Authorization")).isEqualTo("Bearer one");
        assertThat(invoice.total()).isEqualTo(new BigDecimal("19.65"));
        assertThat(invoice.date()).isEqualTo(LocalDate.of(2016, 12, 30));
        assertThat(invoice.datepaid()).isNull();
        assertThat(invoice.items().get(0).amount()).isEqualTo(new BigDecimal("15.00"));
        assertThat(invoice.items().get(0).discounts()).containsEntry("xmas", new BigDecimal("1.50"));
        assertThat(invoice.toJson()).hasToString(INVOICE);
    }

    @Test
    void listsWithOptionalParameters(Provider provider) {
        CedarClient client = CedarClient.builder()
                .baseUrl(provider.baseUrl())
                .basic("user", "pass")
                .build();
        provider.answersJson("{\"invoices\":[" + INVOICE + "]}");
        List<Invoice> invoices = client.invoices()
                .list(ListInvoicesParams.builder().status(InvoiceStatus.PAID).page(0).build());
        assertThat(provider.asked().line()).isEqualTo("GET /invoice?status=Paid&page=0");
        assertThat(provider.asked().header("Authorization")).isEqualTo("Basic dXNlcjpwYXNz");
        assertThat(invoices).hasSize(1);
    }

    @Test
    void errorsHaveTheTypeOfTheContract(Provider provider) {
        CedarClient client = CedarClient.builder().baseUrl(provider.baseUrl()).build();
        provider.answers(404, "application/json", "{\"error\":[\"no such invoice\"]}");
        assertThatThrownBy(() -> client.invoices().get("0"))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        failure -> assertThat(failure.error(ErrorAnswer.class).orElseThrow().error())
                                .containsExactly("no such invoice"));
    }

    @Test
    void errorWithStatus200IsAnError(Provider provider) {
        CedarClient client = CedarClient.builder().baseUrl(provider.baseUrl()).build();
        provider.answersJson("{\"error\":[\"something failed\"]}");
        assertThatThrownBy(() -> client.invoices().list())
                .isInstanceOfSatisfying(
                        StatusException.class, failure -> assertThat(failure.status()).isEqualTo(200));
    }
}
