// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Node
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value and the nodes below.
 *
 * <p>An array whose elements differ by their place.
 */
public final class Node extends TupleModel {
    private static final Position<NodeItem1> ITEM1 = Position.required(0, JsonTypes.ref(NodeItem1.class));
    private static final Position<List<Node>> ITEM2 = Position.optional(1, JsonTypes.ref(Node.class).list());

    /** How this type is read and written. */
    public static final TupleType<Node> TYPE = TupleType.<Node>of(Node.class, Node::new, ITEM1, ITEM2);

    private Node(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. Null at the end leaves out what may be absent. */
    public static Node of(NodeItem1 item1, @Nullable List<Node> item2) {
        return new Node(TupleValues.of(TYPE, List.of(), item1, item2));
    }

    /** {@code Item 1}. */
    public NodeItem1 item1() {
        return required(ITEM1);
    }

    /** {@code Item 2}. */
    public @Nullable List<Node> item2() {
        return optional(ITEM2);
    }

    /** Returns the elements that follow. */
    public List<JsonNode> rest() {
        return rest(JsonTypes.ANY);
    }
}
