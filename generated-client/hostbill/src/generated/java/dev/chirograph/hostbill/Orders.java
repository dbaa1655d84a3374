// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.hostbill.model.BulkOrder;
import dev.chirograph.hostbill.model.BulkOrderResult;
import dev.chirograph.hostbill.model.ErrorAnswer;
import dev.chirograph.hostbill.model.NewOrder;
import dev.chirograph.hostbill.model.OrderResult;
import dev.chirograph.hostbill.model.Quote;
import dev.chirograph.hostbill.model.QuoteRequest;

/** Products on offer, orders and quotes. */
public final class Orders {
    private final CallFactory calls;

    Orders(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Order a service.
     *
     * <p>Places an order for one product, which is billed. catalog.getProduct tells the billing periods and the form
     * fields.
     *
     * <p>{@code POST /order/{product_id}}
     *
     * @param productId Id of the product. Pattern: {@code ^[0-9]+$}. Example: {@code 333}.
     * @param body The order. Example:
     * {@code {"domain":"example.com","cycle":"m","pay_method":1,"custom":{"1618":{"10330":1}},"promocode":"T346F","aff_id":55}}.
     * @return The order was placed.
     * <p>Example:
     * <pre>{@code
     * {
     *   "order_num": 873340995,
     *   "invoice_id": "308979",
     *   "total": "9.99",
     *   "items": {
     *     "id": "10",
     *     "type": "Hosting",
     *     "name": "test.com",
     *     "product_id": "3"
     *   }
     * }
     * }</pre>
     */
    public OrderResult create(String productId, NewOrder body) {
        return createCall(productId, body).execute();
    }

    /** Prepares {@link #create(String, NewOrder)} without sending it. */
    public Call<OrderResult> createCall(String productId, NewOrder body) {
        return Operation.of("orders.create", "POST", "/order/{product_id}")
                .answersJson("200", OrderResult.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("product_id", productId)
                .body(Body.json(NewOrder.TYPE, body))
                .call();
    }

    /**
     * Order several services.
     *
     * <p>Places an order for several products on one invoice.
     *
     * <p>{@code POST /order}
     *
     * @param body The order.
     * <p>Example:
     * <pre>{@code
     * {
     *   "pay_method": 1,
     *   "ignore_errors": true,
     *   "items": [ {
     *     "type": "product",
     *     "product_id": 1080,
     *     "domain": "hosting.com",
     *     "cycle": "a"
     *   } ],
     *   "aff_id": 55
     * }
     * }</pre>
     * @return The order was placed.
     * <p>Example:
     * <pre>{@code
     * {
     *   "order_num_list": [ 179534732, 179534732, 179534732 ],
     *   "invoice_id": "503425",
     *   "total": "94.40",
     *   "items": [ {
     *     "type": "Hosting",
     *     "id": "1025",
     *     "name": "hosting.com",
     *     "product_id": "1080"
     *   }, {
     *     "type": "Hosting",
     *     "id": "1026",
     *     "name": "hosting.com",
     *     "product_id": "840"
     *   }, {
     *     "type": "Domain Register",
     *     "id": "354",
     *     "name": "hosting.com",
     *     "product_id": "6"
     *   } ]
     * }
     * }</pre>
     */
    public BulkOrderResult createMany(BulkOrder body) {
        return createManyCall(body).execute();
    }

    /** Prepares {@link #createMany(BulkOrder)} without sending it. */
    public Call<BulkOrderResult> createManyCall(BulkOrder body) {
        return Operation.of("orders.createMany", "POST", "/order")
                .answersJson("200", BulkOrderResult.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(BulkOrder.TYPE, body))
                .call();
    }

    /**
     * Calculate an order.
     *
     * <p>Calculates what an order would cost, now and in each billing period, without placing it.
     *
     * <p>{@code POST /quote}
     *
     * @param body The order to calculate. Example:
     * {@code {"pay_method":1,"output":"short","items":[{"type":"product","product_id":1080,"domain":"hosting.com","cycle":"a"}]}}.
     * @return The quote.
     */
    public Quote quote(QuoteRequest body) {
        return quoteCall(body).execute();
    }

    /** Prepares {@link #quote(QuoteRequest)} without sending it. */
    public Call<Quote> quoteCall(QuoteRequest body) {
        return Operation.of("orders.quote", "POST", "/quote")
                .answersJson("200", Quote.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(QuoteRequest.TYPE, body))
                .call();
    }
}
