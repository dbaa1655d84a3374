package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document that knows where it and its members stand.
 *
 * <p>A member whose value is an object or array is placed at its name, any other at its value: that is where a person
 * looks. Places are kept by name, so they survive what overlays and translations do to the members.
 */
@SuppressWarnings("unchecked") // the type of deepCopy, as in Jackson
final class PositionedObject extends ObjectNode implements Positioned {
    private static final long serialVersionUID = 1;
    private static final int SCANNED = 16;

    private final String file;
    private final int line;
    private final int column;
    private String[] names = new String[4];
    private int[] places = new int[8];
    private int placed;
    private transient volatile @Nullable Map<String, Integer> index;
    private transient @Nullable Map<String, Place> foreign;

    PositionedObject(Place place) {
        this(place.file(), place.line(), place.column());
    }

    PositionedObject(String file, int line, int column) {
        super(JsonNodeFactory.instance);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    @Override
    public Place place() {
        return new Place(file, line, column);
    }

    /**
     * Adds a member that stands in the same file.
     *
     * @return false, and nothing added, when there is a member of this name
     */
    boolean add(String name, JsonNode value, int memberLine, int memberColumn) {
        if (_children.putIfAbsent(name, value) != null) {
            return false;
        }
        if (placed == names.length) {
            names = Arrays.copyOf(names, placed * 2);
            places = Arrays.copyOf(places, placed * 4);
        }
        names[placed] = name;
        places[2 * placed] = memberLine;
        places[2 * placed + 1] = memberColumn;
        placed++;
        return true;
    }

    /** Sets a member that stands somewhere else. */
    void set(String name, JsonNode value, Place place) {
        set(name, value);
        Map<String, Place> known = foreign;
        if (known == null) {
            known = new HashMap<>();
            foreign = known;
        }
        known.put(name, place);
    }

    /** Returns where a member stands; the place of the object when there is none of this name. */
    Place placeOf(String name) {
        Map<String, Place> elsewhere = foreign;
        if (elsewhere != null && elsewhere.containsKey(name)) {
            return elsewhere.get(name);
        }
        Place own = get(name) instanceof Positioned value ? value.place() : place();
        if (!own.file().equals(file)) {
            return own;
        }
        int found = indexOf(name);
        return found < 0 ? own : new Place(file, places[2 * found], places[2 * found + 1]);
    }

    private int indexOf(String name) {
        if (placed <= SCANNED) {
            return Arrays.asList(names).subList(0, placed).indexOf(name);
        }
        Map<String, Integer> known = index;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < placed; i++) {
                known.put(names[i], i);
            }
            index = known;
        }
        return known.getOrDefault(name, -1);
    }

    @Override
    public PositionedObject deepCopy() {
        PositionedObject copy = new PositionedObject(file, line, column);
        _children.forEach((name, value) -> copy._children.put(name, value.deepCopy()));
        copy.names = names.clone();
        copy.places = places.clone();
        copy.placed = placed;
        Map<String, Place> elsewhere = foreign;
        copy.foreign = elsewhere == null ? null : new HashMap<>(elsewhere);
        return copy;
    }
}
