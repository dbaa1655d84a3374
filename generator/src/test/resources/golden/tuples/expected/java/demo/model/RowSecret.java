// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Row/properties/secret
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.util.List;

/** An array whose elements differ by their place. */
public final class RowSecret extends TupleModel {
    private static final Position<String> USER = Position.required(0, JsonTypes.STRING);
    private static final Position<String> KEY = Position.required(1, JsonTypes.SECRET).hidden();

    /** How this type is read and written. */
    public static final TupleType<RowSecret> TYPE = TupleType.<RowSecret>of(RowSecret.class, RowSecret::new, USER, KEY);

    private RowSecret(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. */
    public static RowSecret of(String user, String key) {
        return new RowSecret(TupleValues.of(TYPE, List.of(), user, key));
    }

    /** {@code user}. */
    public String user() {
        return required(USER);
    }

    /** {@code key}. */
    public String key() {
        return required(KEY);
    }

    /** Returns the elements that follow. */
    public List<JsonNode> rest() {
        return rest(JsonTypes.ANY);
    }
}
