// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Filter/properties/operator
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class FilterOperator extends OpenEnum<String, FilterOperator.Known> {
    /** {@code and}. */
    public static final FilterOperator AND = new FilterOperator("and", Known.AND);

    /** {@code not}. */
    public static final FilterOperator NOT = new FilterOperator("not", Known.NOT);

    /** How this type is read and written. */
    public static final EnumType<String, FilterOperator> TYPE = EnumType.<String, FilterOperator>of(JsonTypes.STRING,
            AND, NOT);

    private FilterOperator(String value, Known known) {
        super(value, known);
    }

    @Override
    protected FilterOperator unknown(String unlisted) {
        return new FilterOperator(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static FilterOperator of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        AND,
        NOT,
        UNKNOWN
    }
}
