package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One operation's way of being called.
 *
 * @param position of the operation in the contract
 * @param template the path without fragment and query
 * @param names of the holes, in order
 * @param open fits every path of the template's form
 * @param typed fits those paths whose steps are values that the parameters may have
 * @param constants query parameters with their only value
 * @param queryHoles names of the holes in the query of the path key, by the names of its parameters
 */
record Route(
        Operation operation,
        int position,
        String template,
        List<String> names,
        Pattern open,
        Pattern typed,
        Map<String, String> constants,
        Map<String, String> queryHoles) {
    private static final Pattern HOLE = Pattern.compile("\\{([^/{}]+)}");
    private static final Pattern STEP = Pattern.compile("/");

    static Route of(Contract contract, Operation operation, int position) {
        String path = operation.wirePath();
        int question = path.indexOf('?');
        String template = question < 0 ? path : path.substring(0, question);
        StringBuilder open = new StringBuilder();
        StringBuilder typed = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher hole = HOLE.matcher(template);
        int end = 0;
        while (hole.find()) {
            String constant = Pattern.quote(template.substring(end, hole.start()));
            String group = "(?<hole" + names.size() + ">";
            names.add(hole.group(1));
            open.append(constant).append(group).append(HoleText.ANY).append(')');
            typed.append(constant)
                    .append(group)
                    .append(parameter(operation, hole.group(1))
                            .map(found -> HoleText.of(contract, found))
                            .orElse(HoleText.ANY))
                    .append(')');
            end = hole.end();
        }
        String rest = Pattern.quote(template.substring(end));
        Map<String, String> constants = constants(operation);
        Map<String, String> queryHoles = new LinkedHashMap<>();
        if (question >= 0) {
            for (Pair pair : PercentCoding.pairs(path.substring(question + 1))) {
                Matcher value = HOLE.matcher(pair.value());
                if (value.matches()) {
                    queryHoles.put(pair.name(), value.group(1));
                } else {
                    constants.put(pair.name(), pair.value());
                }
            }
        }
        return new Route(
                operation,
                position,
                template,
                names,
                Pattern.compile(open + rest),
                Pattern.compile(typed + rest),
                constants,
                queryHoles);
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(found ->
                        found.in() == ParameterLocation.PATH && found.name().equals(name))
                .findFirst();
    }

    private static Map<String, String> constants(Operation operation) {
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

    /** Returns whether paths of the other one fit as well, whatever the holes are called. */
    boolean sameForm(Route other) {
        return open.pattern().equals(other.open.pattern());
    }

    /** Returns whether the types of its parameters say which paths are meant. */
    boolean constrained() {
        return !typed.pattern().equals(open.pattern());
    }

    int holes() {
        return names.size();
    }

    /** Returns how many steps of the path have holes. */
    int openSteps() {
        return (int) STEP.splitAsStream(template)
                .filter(step -> step.indexOf('{') >= 0)
                .count();
    }

    /** Returns whether a query has what belongs to the path key. */
    boolean calledBy(List<Pair> query) {
        return constants.entrySet().stream()
                        .allMatch(constant -> query.contains(new Pair(constant.getKey(), constant.getValue())))
                && queryHoles.keySet().stream()
                        .allMatch(name ->
                                query.stream().anyMatch(pair -> pair.name().equals(name)));
    }

    /** Returns how many parameters of the query belong to the path key. */
    int queryKeys() {
        return constants.size() + queryHoles.size();
    }

    /** Returns whether the steps of a path are values that the parameters may have. */
    boolean typed(String requested) {
        return typed.matcher(requested).matches();
    }

    /** Returns whether a pair of a query is part of the path key itself. */
    boolean takes(Pair pair) {
        return pair.value().equals(constants.get(pair.name())) || queryHoles.containsKey(pair.name());
    }

    /** Returns the text of each hole, decoded; null when the path is another. */
    @Nullable
    Map<String, String> match(String requested, List<Pair> query) {
        Matcher matcher = typed.matcher(requested);
        if (!matcher.matches()) {
            matcher = open.matcher(requested);
            if (!matcher.matches()) {
                return null;
            }
        }
        Map<String, String> holes = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            holes.put(names.get(index), PercentCoding.decode(matcher.group("hole" + index)));
        }
        query.stream()
                .filter(pair -> queryHoles.containsKey(pair.name()))
                .forEach(pair -> holes.put(queryHoles.get(pair.name()), pair.value()));
        return holes;
    }
}
