package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;

/** An array of a document that knows where it and its elements stand. */
@SuppressWarnings("unchecked") // the type of deepCopy, as in Jackson
final class PositionedArray extends ArrayNode implements Positioned {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final int column;
    private int[] places = new int[8];
    private int placed;

    PositionedArray(Place place) {
        this(place.file(), place.line(), place.column());
    }

    PositionedArray(String file, int line, int column) {
        super(JsonNodeFactory.instance);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    @Override
    public Place place() {
        return new Place(file, line, column);
    }

    /** Appends an element that stands in the same file. */
    void add(JsonNode element, int elementLine, int elementColumn) {
        add(element);
        if (placed + 2 > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[placed++] = elementLine;
        places[placed++] = elementColumn;
    }

    /** Removes an element; those behind it keep their places. */
    void removeElement(int index) {
        remove(index);
        if (2 * index < placed) {
            System.arraycopy(places, 2 * index + 2, places, 2 * index, placed - 2 * index - 2);
            placed -= 2;
        }
    }

    /** Returns where an element stands; the place of the array when the element was added later. */
    Place placeOf(int index) {
        if (get(index) instanceof Positioned element) {
            return element.place();
        }
        return 2 * index + 1 < placed ? new Place(file, places[2 * index], places[2 * index + 1]) : place();
    }

    @Override
    public PositionedArray deepCopy() {
        PositionedArray copy = new PositionedArray(file, line, column);
        for (JsonNode element : this) {
            JsonNode copied = element.deepCopy();
            copy.add(copied);
        }
        copy.places = places.clone();
        copy.placed = placed;
        return copy;
    }
}
