// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Found/properties/kinds/items
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class FoundKindsItem extends OpenEnum<String, FoundKindsItem.Known> {
    /** {@code big}. */
    public static final FoundKindsItem BIG = new FoundKindsItem("big", Known.BIG);

    /** {@code small}. */
    public static final FoundKindsItem SMALL = new FoundKindsItem("small", Known.SMALL);

    /** How this type is read and written. */
    public static final EnumType<String, FoundKindsItem> TYPE = EnumType.<String, FoundKindsItem>of(JsonTypes.STRING,
            BIG, SMALL);

    private FoundKindsItem(String value, Known known) {
        super(value, known);
    }

    @Override
    protected FoundKindsItem unknown(String unlisted) {
        return new FoundKindsItem(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static FoundKindsItem of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        BIG,
        SMALL,
        UNKNOWN
    }
}
