// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Even
package demo.model;

import dev.chirograph.client.json.Holder;
import dev.chirograph.client.json.HolderType;
import dev.chirograph.client.json.JsonTypes;
import java.util.Map;

/** Holds others of its kind. */
public final class Even extends Holder<Map<String, Odd>> {
    /** How this type is read and written. */
    public static final HolderType<Map<String, Odd>, Even> TYPE = HolderType.of(Even.class,
            JsonTypes.ref(Odd.class).map(), Even::new);

    private Even(Map<String, Odd> value) {
        super(value);
    }

    /** Returns the holder of a value. */
    public static Even of(Map<String, Odd> value) {
        return new Even(value);
    }
}
