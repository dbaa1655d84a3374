// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Grove
package demo.model;

import dev.chirograph.client.json.Holder;
import dev.chirograph.client.json.HolderType;
import dev.chirograph.client.json.JsonTypes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groves by name; null where one was felled.
 *
 * <p>Holds others of its kind.
 */
public final class Grove extends Holder<Map<String, @Nullable Grove>> {
    /** How this type is read and written. */
    public static final HolderType<Map<String, @Nullable Grove>, Grove> TYPE = HolderType.of(Grove.class,
            JsonTypes.ref(Grove.class).orNull().map(), Grove::new);

    private Grove(Map<String, @Nullable Grove> value) {
        super(value);
    }

    /** Returns the holder of a value. */
    public static Grove of(Map<String, @Nullable Grove> value) {
        return new Grove(value);
    }
}
