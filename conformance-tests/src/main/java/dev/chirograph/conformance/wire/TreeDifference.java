package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in which places two JSON values differ. */
public final class TreeDifference {
    private static final int MOST = 50;

    private TreeDifference() {}

    /**
     * Returns a line for each difference, such as {@code /invoice/id: expected "1", but it is 1}; at most 50.
     *
     * @param expected compared by meaning: numbers by value, members in any order
     */
    public static List<String> of(JsonNode expected, JsonNode actual) {
        List<String> differences = new ArrayList<>();
        compare("", expected, actual, differences);
        return differences;
    }

    private static void compare(String pointer, JsonNode expected, JsonNode actual, List<String> differences) {
        if (differences.size() >= MOST || Json.same(expected, actual)) {
            return;
        }
        if (expected.isObject() && actual.isObject()) {
            compareObjects(pointer, expected, actual, differences);
        } else if (expected.isArray() && actual.isArray()) {
            for (int index = 0; index < Math.max(expected.size(), actual.size()); index++) {
                String place = pointer + "/" + index;
                if (index >= actual.size()) {
                    differences.add(place + ": expected " + shortened(expected.get(index)) + ", but it is missing");
                } else if (index >= expected.size()) {
                    differences.add(place + ": not expected, but there is " + shortened(actual.get(index)));
                } else {
                    compare(place, expected.get(index), actual.get(index), differences);
                }
            }
        } else {
            differences.add(pointer + ": expected " + shortened(expected) + ", but it is " + shortened(actual));
        }
    }

    private static void compareObjects(String pointer, JsonNode expected, JsonNode actual, List<String> differences) {
        for (Map.Entry<String, JsonNode> member : expected.properties()) {
            String place = pointer + "/" + escaped(member.getKey());
            JsonNode found = actual.get(member.getKey());
            if (found == null) {
                differences.add(place + ": expected " + shortened(member.getValue()) + ", but it is missing");
            } else {
                compare(place, member.getValue(), found, differences);
            }
        }
        for (Map.Entry<String, JsonNode> member : actual.properties()) {
            if (!expected.has(member.getKey())) {
                differences.add(pointer + "/" + escaped(member.getKey()) + ": not expected, but there is "
                        + shortened(member.getValue()));
            }
        }
    }

    private static String shortened(JsonNode value) {
        String text = Json.write(value);
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
