package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.chirograph.conformance.junit.ContractMock;
import demo.model.Item;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ItemsTest {

    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.of(Path.of("src/main/openapi/openapi.yaml"));

    @Test
    void readsAnItem() {
        DemoClient client = DemoClient.builder().baseUrl(PROVIDER.baseUrl()).build();

        Item item = client.items().get("7");

        assertEquals("7", item.id());
        assertEquals(3_000_000_000L, item.count());
    }
}
