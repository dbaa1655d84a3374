// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.hostbill.model.Product;
import dev.chirograph.hostbill.model.ProductCategory;
import dev.chirograph.hostbill.model.ProductDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Catalog}, made with the client. */
final class CatalogExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("hostbill");

    private final HostBillClient client = HostBillClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code catalog.listCategories}: {@code three-categories}. */
    @Test
    void listCategoriesThreeCategories() {
        PROVIDER.answer("catalog.listCategories", "three-categories");
        ApiResponse<List<ProductCategory>> response = client.catalog().listCategoriesCall().response();
        PROVIDER.assertSame("catalog.listCategories", "three-categories", response.rawBody(), response.rewrittenBody());
    }

    /** {@code catalog.listProducts}: {@code one-product}. */
    @Test
    void listProductsOneProduct() {
        PROVIDER.answer("catalog.listProducts", "one-product");
        ApiResponse<List<Product>> response = client.catalog().listProductsCall("10").response();
        PROVIDER.assertSame("catalog.listProducts", "one-product", response.rawBody(), response.rewrittenBody());
    }

    /** {@code catalog.getProduct}: {@code hosting-product}. */
    @Test
    void getProductHostingProduct() {
        PROVIDER.answer("catalog.getProduct", "hosting-product");
        ApiResponse<ProductDetails> response = client.catalog().getProductCall("333").response();
        PROVIDER.assertSame("catalog.getProduct", "hosting-product", response.rawBody(), response.rewrittenBody());
    }
}
