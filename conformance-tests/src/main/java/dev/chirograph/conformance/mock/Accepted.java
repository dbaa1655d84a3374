package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The media types that a caller wants to have (RFC 9110, 12.5.1).
 *
 * @param ranges what {@code Accept} names; empty when it is missing, and anything is as good
 */
record Accepted(List<Range> ranges) {

    private record Range(String type, double quality) {
        boolean covers(String essence) {
            return type.equals("*/*")
                    || type.equals(essence)
                    || (type.endsWith("/*") && essence.startsWith(type.substring(0, type.length() - 1)));
        }
    }

    static Accepted of(WireRequest request) {
        List<Range> ranges = new ArrayList<>();
        for (Headers.Field field : request.headers().fields()) {
            if (field.name().equalsIgnoreCase("Accept")) {
                for (String part : field.value().split(",", -1)) {
                    String[] pieces = part.split(";", -1);
                    ranges.add(new Range(pieces[0].strip().toLowerCase(Locale.ROOT), quality(pieces)));
                }
            }
        }
        return new Accepted(ranges);
    }

    /** Returns how much a media type is wanted, from 0 to 1: the range that speaks of it most precisely decides. */
    double quality(String essence) {
        String type = essence.toLowerCase(Locale.ROOT);
        return ranges.isEmpty()
                ? 1
                : ranges.stream()
                        .filter(range -> range.covers(type))
                        .max(Comparator.comparingInt(range ->
                                range.type().equals("*/*") ? 0 : range.type().endsWith("/*") ? 1 : 2))
                        .map(Range::quality)
                        .orElse(0.0);
    }

    private static double quality(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String parameter = pieces[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.matches("q=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
