// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.Product;
import dev.chirograph.lightlayer.model.ProductCategory;
import dev.chirograph.lightlayer.model.ProductDetails;
import java.util.List;

/** Products on offer, orders and quotes. */
public final class Catalog {
    private final CallFactory calls;

    Catalog(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the product categories.
     *
     * <p>Returns the categories of the products on offer.
     *
     * <p>{@code GET /category}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code productsOfFirstCategory}: {@code catalog.listProducts}, of which {@code category_id} is
     * {@code $response.body#/categories/0/id}. Products of the first category of the list.</li>
     * </ul>
     *
     * @return The categories.
     * <p>Example:
     * <pre>{@code
     * {
     *   "categories": [ {
     *     "id": "10",
     *     "name": "Hosting",
     *     "description": "",
     *     "slug": "hosting"
     *   }, {
     *     "id": "6",
     *     "name": "Domains",
     *     "description": "",
     *     "slug": "domains"
     *   }, {
     *     "id": "16",
     *     "name": "Dedicated",
     *     "description": "",
     *     "slug": "dedicated"
     *   } ]
     * }
     * }</pre>
     */
    public List<ProductCategory> listCategories() {
        return listCategoriesCall().execute();
    }

    /** Prepares {@link #listCategories()} without sending it. */
    public Call<List<ProductCategory>> listCategoriesCall() {
        return Operation.of("catalog.listCategories", "GET", "/category")
                .answersJson("200", JsonTypes.envelope("categories", ProductCategory.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * List the products of a category.
     *
     * <p>Returns the products of a category with their prices by billing period.
     *
     * <p>{@code GET /category/{category_id}/product}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code firstProduct}: {@code catalog.getProduct}, of which {@code product_id} is
     * {@code $response.body#/products/0/id}. Configuration of the first product of the list.</li>
     * </ul>
     *
     * @param categoryId Id of the category. Pattern: {@code ^[0-9]+$}. Example: {@code 10}.
     * @return The products.
     */
    public List<Product> listProducts(String categoryId) {
        return listProductsCall(categoryId).execute();
    }

    /** Prepares {@link #listProducts(String)} without sending it. */
    public Call<List<Product>> listProductsCall(String categoryId) {
        return Operation.of("catalog.listProducts", "GET", "/category/{category_id}/product")
                .answersJson("200", JsonTypes.envelope("products", Product.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("category_id", categoryId)
                .call();
    }

    /**
     * Get a product with its configuration.
     *
     * <p>Returns a product with the billing periods, form fields, addons and further products that an order can name.
     *
     * <p>{@code GET /order/{product_id}}
     *
     * @param productId Id of the product. Pattern: {@code ^[0-9]+$}. Example: {@code 333}.
     * @return The product.
     */
    public ProductDetails getProduct(String productId) {
        return getProductCall(productId).execute();
    }

    /** Prepares {@link #getProduct(String)} without sending it. */
    public Call<ProductDetails> getProductCall(String productId) {
        return Operation.of("catalog.getProduct", "GET", "/order/{product_id}")
                .answersJson("200", JsonTypes.envelope("product", ProductDetails.TYPE))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("product_id", productId)
                .call();
    }
}
