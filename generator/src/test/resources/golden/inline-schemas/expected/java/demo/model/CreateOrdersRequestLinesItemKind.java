// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/lines/items/properties/kind
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class CreateOrdersRequestLinesItemKind extends OpenEnum<String, CreateOrdersRequestLinesItemKind.Known> {
    /** {@code new}. */
    public static final CreateOrdersRequestLinesItemKind NEW = new CreateOrdersRequestLinesItemKind("new", Known.NEW);

    /** {@code used}. */
    public static final CreateOrdersRequestLinesItemKind USED =
            new CreateOrdersRequestLinesItemKind("used", Known.USED);

    /** How this type is read and written. */
    public static final EnumType<String, CreateOrdersRequestLinesItemKind> TYPE =
            EnumType.<String, CreateOrdersRequestLinesItemKind>of(JsonTypes.STRING, NEW, USED);

    private CreateOrdersRequestLinesItemKind(String value, Known known) {
        super(value, known);
    }

    @Override
    protected CreateOrdersRequestLinesItemKind unknown(String unlisted) {
        return new CreateOrdersRequestLinesItemKind(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static CreateOrdersRequestLinesItemKind of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        NEW,
        USED,
        UNKNOWN
    }
}
