package dev.chirograph.conformance.ledger;

import dev.chirograph.conformance.check.Checks;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code known-deviations.yaml}; complains about every entry at once, each with its place. */
public final class LedgerReader {
    private static final Set<String> KEYS =
            Set.of("case", "check", "pointer", "wrong", "reason", "owner", "environment", "expires");
    private static final int LARGEST = 1024 * 1024;

    private final String file;
    private final List<Diagnostic> complaints = new ArrayList<>();

    private LedgerReader(String file) {
        this.file = file;
    }

    /**
     * Reads a ledger.
     *
     * @throws ContractException when it is not as documented, with every complaint
     * @throws IOException when it cannot be read
     */
    public static List<LedgerEntry> read(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw new IOException(path + " is larger than " + LARGEST + " bytes");
        }
        return new LedgerReader(path.toString()).read(Files.readString(path, StandardCharsets.UTF_8));
    }

    private List<LedgerEntry> read(String text) {
        List<LedgerEntry> entries = new ArrayList<>();
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setMaxAliasesForCollections(10)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isPresent()) {
                list(root.get()).forEach(node -> entry(node).ifPresent(entries::add));
            }
        } catch (MarkedYamlEngineException e) {
            complain(e.getProblemMark().orElse(null), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            complain(null, "not YAML: " + e.getMessage());
        }
        if (!complaints.isEmpty()) {
            throw new ContractException(complaints);
        }
        return entries;
    }

    private List<Node> list(Node root) {
        Node list = root;
        if (root instanceof MappingNode mapping) {
            list = null;
            for (NodeTuple member : mapping.getValue()) {
                if (member.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("deviations")) {
                    list = member.getValueNode();
                }
            }
        }
        if (list instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        complain(mark(root), "a list of entries is expected, at the top or under \"deviations\"");
        return List.of();
    }

    private Optional<LedgerEntry> entry(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            complain(mark(node), "an entry is an object");
            return Optional.empty();
        }
        int before = complaints.size();
        Map<String, ScalarNode> members = members(mapping);
        String cases = required(node, members, "case");
        String check = required(node, members, "check");
        String wrong = required(node, members, "wrong");
        String reason = required(node, members, "reason");
        LocalDate expires = date(members.get("expires"), required(node, members, "expires"));
        if (members.containsKey("check") && !Checks.rules().containsKey(check)) {
            complain(mark(members.get("check")), "no check has the id \"" + check + "\"");
        }
        if (members.containsKey("wrong")
                && !Set.of("document", "provider", "undecided").contains(wrong)) {
            complain(mark(members.get("wrong")), "\"wrong\" is document, provider or undecided, not \"" + wrong + "\"");
        }
        if (complaints.size() > before) {
            return Optional.empty();
        }
        String pointer = optional(members, "pointer");
        return Optional.of(new LedgerEntry(
                cases,
                check,
                pointer == null ? "*" : pointer,
                wrong,
                reason,
                optional(members, "owner"),
                optional(members, "environment"),
                expires,
                location(mark(node))));
    }

    private Map<String, ScalarNode> members(MappingNode mapping) {
        Map<String, ScalarNode> members = new HashMap<>();
        for (NodeTuple member : mapping.getValue()) {
            String key = member.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
            if (!KEYS.contains(key)) {
                complain(mark(member.getKeyNode()), "an entry has no member \"" + key + "\"");
            } else if (member.getValueNode() instanceof ScalarNode value) {
                members.put(key, value);
            } else {
                complain(mark(member.getValueNode()), "\"" + key + "\" is a text");
            }
        }
        return members;
    }

    private String required(Node entry, Map<String, ScalarNode> members, String key) {
        ScalarNode value = members.get(key);
        if (value == null || value.getValue().isBlank()) {
            complain(mark(value == null ? entry : value), "an entry needs \"" + key + "\"");
            return "";
        }
        return value.getValue();
    }

    private static @Nullable String optional(Map<String, ScalarNode> members, String key) {
        ScalarNode value = members.get(key);
        return value == null ? null : value.getValue();
    }

    private LocalDate date(@Nullable ScalarNode node, String text) {
        if (!text.isEmpty()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                complain(mark(node), "\"expires\" is a day such as 2027-01-31, not \"" + text + "\"");
            }
        }
        return LocalDate.MIN;
    }

    private static @Nullable Mark mark(@Nullable Node node) {
        return node == null ? null : node.getStartMark().orElse(null);
    }

    private void complain(@Nullable Mark mark, String message) {
        complaints.add(new Diagnostic(Severity.ERROR, "known-deviations", message, location(mark), null));
    }

    private Location location(@Nullable Mark mark) {
        return mark == null
                ? new Location(file, 0, 0, "#")
                : new Location(file, mark.getLine() + 1, mark.getColumn() + 1, "#");
    }
}
