// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Hierarchies, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class HierarchiesClient {
    private static final Api API = Api.of("Hierarchies", "1")
            .server("https://zoo.example");

    private final Animals animals;
    private final Shapes shapes;
    private final Events events;
    private final Notices notices;
    private final Entries entries;
    private final Fruits fruits;
    private final Vehicles vehicles;
    private final Plants plants;
    private final Greens greens;
    private final Tasks tasks;
    private final Filters filters;
    private final Machines machines;
    private final Jobs jobs;

    private HierarchiesClient(CallFactory calls) {
        this.animals = new Animals(calls);
        this.shapes = new Shapes(calls);
        this.events = new Events(calls);
        this.notices = new Notices(calls);
        this.entries = new Entries(calls);
        this.fruits = new Fruits(calls);
        this.vehicles = new Vehicles(calls);
        this.plants = new Plants(calls);
        this.greens = new Greens(calls);
        this.tasks = new Tasks(calls);
        this.filters = new Filters(calls);
        this.machines = new Machines(calls);
        this.jobs = new Jobs(calls);
    }

    /** Starts a client of {@code https://zoo.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Animals}. */
    public Animals animals() {
        return animals;
    }

    /** Returns the operations of {@link Shapes}. */
    public Shapes shapes() {
        return shapes;
    }

    /** Returns the operations of {@link Events}. */
    public Events events() {
        return events;
    }

    /** Returns the operations of {@link Notices}. */
    public Notices notices() {
        return notices;
    }

    /** Returns the operations of {@link Entries}. */
    public Entries entries() {
        return entries;
    }

    /** Returns the operations of {@link Fruits}. */
    public Fruits fruits() {
        return fruits;
    }

    /** Returns the operations of {@link Vehicles}. */
    public Vehicles vehicles() {
        return vehicles;
    }

    /** Returns the operations of {@link Plants}. */
    public Plants plants() {
        return plants;
    }

    /** Returns the operations of {@link Greens}. */
    public Greens greens() {
        return greens;
    }

    /** Returns the operations of {@link Tasks}. */
    public Tasks tasks() {
        return tasks;
    }

    /** Returns the operations of {@link Filters}. */
    public Filters filters() {
        return filters;
    }

    /** Returns the operations of {@link Machines}. */
    public Machines machines() {
        return machines;
    }

    /** Returns the operations of {@link Jobs}. */
    public Jobs jobs() {
        return jobs;
    }

    /** Builds a {@link HierarchiesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public HierarchiesClient build() {
            return new HierarchiesClient(calls());
        }
    }
}
