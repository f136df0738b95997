package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class ApiIndexTest {
    /** On the JDK that the index is of, its part of the index must be what it would be made as now. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, max = JRE.JAVA_25)
    void theJdksPartIsUpToDate() throws IOException {
        try (InputStream shipped = ApiIndex.class.getResourceAsStream("index/jdk.idx")) {
            assertArrayEquals(ApiIndexGenerator.jdk(), shipped.readAllBytes(), "run ./dev api-index on JDK 25");
        }
    }

    @Test
    void whatApplicationsExtendAndCallIsThere() {
        Types types = new Types(ApiIndex.shipped());
        for (String name : List.of(
                "org.springframework.data.jpa.repository.JpaRepository",
                "org.springframework.data.mongodb.repository.MongoRepository",
                "org.springframework.kafka.core.KafkaTemplate",
                "org.springframework.amqp.rabbit.core.RabbitTemplate",
                "org.springframework.jms.core.JmsTemplate",
                "com.github.benmanes.caffeine.cache.LoadingCache")) {
            assertNotNull(types.find(name), name);
        }
    }

    @Test
    void aLibrarysTypesAreReadWithTheirTypeParameters() {
        Types types = new Types(ApiIndex.shipped());
        ClassSym mono = types.find("reactor.core.publisher.Mono");
        assertEquals("T", mono.typeParams[0].name);
        MethodSym map = mono.declared("map")[0];
        assertEquals(
                "reactor.core.publisher.Mono#map(java.util.function.Function)",
                map.ref().toString());
        assertEquals("reactor.core.publisher.Mono<R>", map.result().toString());
        assertEquals("java.util.Map$Entry", types.binaryName("java.util.Map.Entry"));
    }
}
