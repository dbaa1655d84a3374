package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the operation that a request calls: by method, path template, and, where a path key has a fragment, the constant
 * query parameters that tell operations at one URL apart. The template with the fewest holes wins. Immutable.
 */
final class OperationRouter {
    private static final Pattern HOLE = Pattern.compile("\\{([^/{}]+)}");

    private final PathTree<Route> routes = new PathTree<>();

    private OperationRouter() {}

    static OperationRouter of(Contract contract) {
        OperationRouter router = new OperationRouter();
        int position = 0;
        for (Operation operation : contract.operations()) {
            router.routes.add(operation.wirePath(), Route.of(operation, position++));
        }
        return router;
    }

    /**
     * The operation that a request calls.
     *
     * @param holes text of each hole of the path, decoded
     */
    record Routed(Operation operation, Map<String, String> holes) {}

    /** Returns the operations that the request may call, the likeliest first; several only where they share one URL. */
    List<Routed> candidates(WireRequest request) {
        String path = request.path();
        List<Pair> query = PercentCoding.pairs(request.query());
        List<Routed> candidates = new ArrayList<>();
        Route first = null;
        for (Route route : likeliestFirst(path)) {
            if (route.operation().method().equals(request.method()) && route.constants(query)) {
                Map<String, String> holes = route.match(path);
                if (holes != null && (first == null || first.sameUrl(route))) {
                    first = route;
                    candidates.add(new Routed(route.operation(), holes));
                }
            }
        }
        return candidates;
    }

    /** Returns the methods under which the path is known, sorted; empty when it is not known at all. */
    List<String> methods(WireRequest request) {
        TreeSet<String> methods = new TreeSet<>();
        for (Route route : routes.find(request.path())) {
            if (route.match(request.path()) != null) {
                methods.add(route.operation().method());
            }
        }
        return List.copyOf(methods);
    }

    private List<Route> likeliestFirst(String path) {
        List<Route> found = routes.find(path);
        found.sort(Comparator.comparingInt(Route::holes).thenComparingInt(Route::position));
        return found;
    }

    /**
     * One operation's way of being called.
     *
     * @param position of the operation in the contract
     * @param names of the holes, in order
     * @param constants query parameters with their only value
     */
    private record Route(
            Operation operation, int position, Pattern path, List<String> names, Map<String, String> constants) {

        static Route of(Operation operation, int position) {
            StringBuilder pattern = new StringBuilder();
            List<String> names = new ArrayList<>();
            Matcher hole = HOLE.matcher(operation.wirePath());
            int end = 0;
            while (hole.find()) {
                pattern.append(Pattern.quote(operation.wirePath().substring(end, hole.start())))
                        .append("([^/]+)");
                names.add(hole.group(1));
                end = hole.end();
            }
            pattern.append(Pattern.quote(operation.wirePath().substring(end)));
            return new Route(operation, position, Pattern.compile(pattern.toString()), names, constantsOf(operation));
        }

        private static Map<String, String> constantsOf(Operation operation) {
            Map<String, String> constants = new LinkedHashMap<>();
            if (operation.path().indexOf('#') >= 0) {
                for (Parameter parameter : operation.parameters()) {
                    List<JsonNode> words = parameter.schema().enumeration();
                    JsonNode constant = parameter.schema().constant();
                    if (parameter.in() == ParameterLocation.QUERY && parameter.required()) {
                        if (words.size() == 1) {
                            constants.put(parameter.name(), words.get(0).asText());
                        } else if (constant != null) {
                            constants.put(parameter.name(), constant.asText());
                        }
                    }
                }
            }
            return constants;
        }

        boolean sameUrl(Route other) {
            return operation.wirePath().equals(other.operation.wirePath());
        }

        int holes() {
            return names.size();
        }

        boolean constants(List<Pair> query) {
            return constants.entrySet().stream()
                    .allMatch(constant -> query.contains(new Pair(constant.getKey(), constant.getValue())));
        }

        @org.jspecify.annotations.Nullable
        Map<String, String> match(String requested) {
            Matcher matcher = path.matcher(requested);
            if (!matcher.matches()) {
                return null;
            }
            Map<String, String> holes = new LinkedHashMap<>();
            for (int index = 0; index < names.size(); index++) {
                holes.put(names.get(index), PercentCoding.decode(matcher.group(index + 1)));
            }
            return holes;
        }
    }
}
