package dev.chirograph.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class GeneratedTypesTest {
    /** Initialized by nothing but the lookup. */
    private static final class Leaf extends JsonObjectModel {
        static final ObjectType<Leaf> TYPE = ObjectType.<Leaf>of(new Leaf(ObjectValues.NONE));

        private Leaf(ObjectValues values) {
            super(values);
        }

        @Override
        protected Leaf create(ObjectValues members) {
            return new Leaf(members);
        }
    }

    private static final class Left extends JsonObjectModel {
        static final Property<Right> RIGHT = JsonTypes.ref(Right.class).optional("right");
        static final ObjectType<Left> TYPE = ObjectType.<Left>of(new Left(ObjectValues.NONE), RIGHT);

        private Left(ObjectValues values) {
            super(values);
        }

        @Override
        protected Left create(ObjectValues members) {
            return new Left(members);
        }
    }

    private static final class Right extends JsonObjectModel {
        static final Property<Left> LEFT = JsonTypes.ref(Left.class).optional("left");
        static final ObjectType<Right> TYPE = ObjectType.<Right>of(new Right(ObjectValues.NONE), LEFT);

        private Right(ObjectValues values) {
            super(values);
        }

        @Override
        protected Right create(ObjectValues members) {
            return new Right(members);
        }
    }

    @Test
    void aClassIsInitializedByTheLookup() {
        JsonType<Leaf> type = GeneratedTypes.of(Leaf.class);

        assertThat(type).isSameAs(Leaf.TYPE);
    }

    @Test
    void aClassThatIsNotGeneratedHasNoType() {
        assertThatThrownBy(() -> GeneratedTypes.of(String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no generated class: java.lang.String");
    }

    /** Were a class to initialize the other, each of two threads could wait for the other's for ever. */
    @Test
    @Timeout(30)
    void classesOfARingMayBeUsedByManyThreadsFirst() throws Exception {
        ObjectNode ring = JsonNodeFactory.instance.objectNode();
        ring.putObject("right").putObject("left").putObject("right");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<JsonNode> left = threads.submit(() -> {
                start.await();
                return Left.TYPE.decode(ring).toJson();
            });
            Future<JsonNode> right = threads.submit(() -> {
                start.await();
                return Right.TYPE.decode(ring.get("right")).toJson();
            });
            start.countDown();

            assertThat(List.of(left.get(), right.get())).containsExactly(ring, ring.get("right"));
        } finally {
            threads.shutdownNow();
        }
    }
}
