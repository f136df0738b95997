// The mock of the producer calls back on the thread of the test.
// uses: junit, kafka
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class MockedProducer {
    private final MockProducer<byte[], byte[]> producer = new MockProducer<>();

    @Test
    void tellsOfFailure() {
        producer.send(new ProducerRecord<>("topic", new byte[0]), (metadata, failure) -> assertNotNull(failure));
        producer.errorNext(new IllegalStateException("refused"));
    }
}
