// One finding is enough: whoever brings one failure back to the test brings back all three.
// uses: junit, kafka
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class SeveralAtOnce {
    private Producer<String, String> producer;

    @Test
    void tellsWhere() {
        Callback callback = (metadata, failure) -> {
            assertNull(failure); // finding: when `assertNull` fails on the Kafka producer's I/O thread, the test does not see it
            assertNotNull(metadata);
            assertEquals("topic", metadata.topic());
        };
        producer.send(new ProducerRecord<>("topic", "hello"), callback);
    }
}
