package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.model.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives a text the type that a schema asks for, where the wire has only texts: URLs, forms, headers, XML. */
public final class TypedText {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,30})");
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");

    private TypedText() {}

    /**
     * Returns the value that the text stands for.
     *
     * @param view what the contract says of the place
     * @return a number or boolean when the schema names such a type, not string, and the text reads as one; else text
     */
    public static JsonNode read(String text, SchemaView view) {
        Set<Schema.Type> types = view.types();
        if (types.isEmpty() || types.contains(Schema.Type.STRING)) {
            return TextNode.valueOf(text);
        }
        if (types.contains(Schema.Type.INTEGER) && INTEGER.matcher(text).matches()) {
            return JsonNodeFactory.instance.numberNode(new BigInteger(text));
        }
        if (types.contains(Schema.Type.NUMBER) && NUMBER.matcher(text).matches()) {
            return DecimalNode.valueOf(new BigDecimal(text));
        }
        if (types.contains(Schema.Type.BOOLEAN) && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        return TextNode.valueOf(text);
    }
}
