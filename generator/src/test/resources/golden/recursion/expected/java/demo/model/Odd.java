// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Odd
package demo.model;

import dev.chirograph.client.json.Holder;
import dev.chirograph.client.json.HolderType;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Holds others of its kind. */
public final class Odd extends Holder<List<Even>> {
    /** How this type is read and written. */
    public static final HolderType<List<Even>, Odd> TYPE = HolderType.of(Odd.class, JsonTypes.ref(Even.class).list(),
            Odd::new);

    private Odd(List<Even> value) {
        super(value);
    }

    /** Returns the holder of a value. */
    public static Odd of(List<Even> value) {
        return new Odd(value);
    }
}
