package dev.chirograph.conformance.mock;

import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the path of the contract that somebody meant who asked for one that it does not have. */
final class NearestPath {
    private final List<String> templates;

    NearestPath(Contract contract) {
        this.templates = contract.operations().stream()
                .map(Operation::wirePath)
                .distinct()
                .toList();
    }

    /**
     * Returns a template that fits but for a slash at the end, folders before it (such as the path of the provider's base
     * URL), or one mistyped step.
     */
    Optional<String> to(String path) {
        List<String> steps = steps(path);
        return templates.stream()
                .filter(template -> near(steps(template), steps))
                .findFirst();
    }

    private static List<String> steps(String path) {
        String bare = path.replaceFirst("^/+", "").replaceFirst("/+$", "");
        return List.of(bare.split("/", -1));
    }

    private static boolean near(List<String> template, List<String> asked) {
        int more = asked.size() - template.size();
        if (more < 0) {
            return false;
        }
        List<String> end = asked.subList(more, asked.size());
        int constants = 0;
        int mistyped = 0;
        for (int i = 0; i < template.size(); i++) {
            String step = template.get(i);
            if (step.indexOf('{') >= 0) {
                continue;
            }
            constants++;
            if (!step.equals(end.get(i))) {
                mistyped += alike(step, end.get(i)) ? 1 : 2;
            }
        }
        return more == 0 ? constants > 0 && mistyped <= 1 : constants > 0 && mistyped == 0;
    }

    /** They begin alike, as words do that differ in their end or by a slip of the fingers. */
    private static boolean alike(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        int shared = 0;
        while (shared < Math.min(first.length(), second.length()) && first.charAt(shared) == second.charAt(shared)) {
            shared++;
        }
        return shared * 2 >= Math.max(first.length(), second.length());
    }
}
