package dev.chirograph.conformance.traffic;

import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Server;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses below which the paths of a contract begin: one that the user names, else those of its servers. */
public final class BaseAddresses {
    private static final Pattern HOLE = Pattern.compile("\\{[^{}]*}");

    private final List<String> names;
    private final List<Pattern> patterns;

    private BaseAddresses(Collection<String> urls) {
        this.names = List.copyOf(urls);
        this.patterns = urls.stream().map(BaseAddresses::pattern).toList();
    }

    /**
     * Returns the addresses.
     *
     * @param named the base URL that the user names, or null for the servers of the contract that name a host
     */
    public static BaseAddresses of(Contract contract, @Nullable URI named) {
        if (named != null) {
            return new BaseAddresses(List.of(named.toString()));
        }
        Set<String> urls = new LinkedHashSet<>();
        List<Server> servers = new ArrayList<>(contract.servers());
        contract.operations().stream().map(Operation::servers).forEach(servers::addAll);
        for (Server server : servers) {
            if (RecordedAddress.of(server.url()).isPresent()) {
                urls.add(server.url());
            }
        }
        return new BaseAddresses(urls);
    }

    private static Pattern pattern(String url) {
        RecordedAddress address = RecordedAddress.of(url).orElseThrow();
        String path = address.target();
        String base = address.origin() + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        StringBuilder pattern = new StringBuilder();
        Matcher hole = HOLE.matcher(base);
        int end = 0;
        while (hole.find()) {
            pattern.append(Pattern.quote(base.substring(end, hole.start()))).append("[^/?]+");
            end = hole.end();
        }
        pattern.append(Pattern.quote(base.substring(end)));
        return Pattern.compile("(" + pattern + ")([/?].*)?", Pattern.DOTALL);
    }

    /** Returns the addresses as they were named; empty when the contract names no host. */
    public List<String> names() {
        return names;
    }

    /**
     * Where an address belongs.
     *
     * @param base the address below which the paths begin, without a slash at its end
     * @param target the rest, from its first slash
     */
    public record Place(String base, String target) {}

    /** Returns where an address belongs; empty when it is none of these. The longest base wins. */
    public Optional<Place> place(RecordedAddress address) {
        Place longest = null;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(address.origin() + address.target());
            if (matcher.matches()
                    && (longest == null
                            || matcher.group(1).length() > longest.base().length())) {
                String rest = matcher.group(2) == null ? "/" : matcher.group(2);
                longest = new Place(matcher.group(1), rest.startsWith("/") ? rest : "/" + rest);
            }
        }
        return Optional.ofNullable(longest);
    }
}
