package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the operation that a request calls: by method, path template, and, where a path key has a fragment or a query, the
 * constant query parameters that tell operations at one URL apart. The template with the fewest steps that have holes
 * wins, then one whose parameters may have the values of the request, best one that says which values these are, then the
 * one with the fewest holes. Immutable.
 */
final class OperationRouter {
    private final PathTree<Route> routes = new PathTree<>();

    private OperationRouter() {}

    static OperationRouter of(Contract contract) {
        OperationRouter router = new OperationRouter();
        int position = 0;
        for (Operation operation : contract.operations()) {
            Route route = Route.of(contract, operation, position++);
            router.routes.add(route.template(), route);
        }
        return router;
    }

    /**
     * The operation that a request calls.
     *
     * @param holes text of each hole of the path, decoded
     * @param route how it is called
     */
    record Routed(Operation operation, Map<String, String> holes, Route route) {}

    /** Returns the operations that the request may call, the likeliest first; several only where their paths are of one form. */
    List<Routed> candidates(WireRequest request) {
        return candidates(request, request.method());
    }

    /** Returns the operations that the request may call, as {@link #candidates(WireRequest)}, if it had another method. */
    List<Routed> candidates(WireRequest request, String method) {
        String path = request.path();
        List<Pair> query = PercentCoding.pairs(request.query());
        List<Routed> candidates = new ArrayList<>();
        Route first = null;
        for (Route route : likeliestFirst(path)) {
            if (route.operation().method().equals(method) && route.calledBy(query)) {
                Map<String, String> holes = route.match(path, query);
                if (holes != null && (first == null || first.sameForm(route))) {
                    first = route;
                    candidates.add(new Routed(route.operation(), holes, route));
                }
            }
        }
        return candidates;
    }

    /** Returns the methods under which the path is known, sorted; empty when it is not known at all. */
    List<String> methods(WireRequest request) {
        TreeSet<String> methods = new TreeSet<>();
        for (Route route : routes.find(request.path())) {
            if (route.open().matcher(request.path()).matches()) {
                methods.add(route.operation().method());
            }
        }
        return List.copyOf(methods);
    }

    private List<Route> likeliestFirst(String path) {
        List<Route> found = routes.find(path);
        found.sort(Comparator.comparingInt(Route::openSteps)
                .thenComparing(route -> !route.typed(path))
                .thenComparing(route -> !route.constrained())
                .thenComparingInt(Route::holes)
                .thenComparingInt(route -> -route.queryKeys())
                .thenComparingInt(Route::position));
        return found;
    }
}
