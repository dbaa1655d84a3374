// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Forest
package demo.model;

import dev.chirograph.client.json.Holder;
import dev.chirograph.client.json.HolderType;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Holds others of its kind. */
public final class Forest extends Holder<List<Forest>> {
    /** How this type is read and written. */
    public static final HolderType<List<Forest>, Forest> TYPE = HolderType.of(Forest.class,
            JsonTypes.ref(Forest.class).list(), Forest::new);

    private Forest(List<Forest> value) {
        super(value);
    }

    /** Returns the holder of a value. */
    public static Forest of(List<Forest> value) {
        return new Forest(value);
    }
}
