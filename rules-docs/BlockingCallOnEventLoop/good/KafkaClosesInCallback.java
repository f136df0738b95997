// A producer that is closed in its own callback does not wait for the thread that runs the callback.
// uses: kafka
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class KafkaClosesInCallback {
    void sendLast(Producer<String, String> producer, String message) {
        producer.send(new ProducerRecord<>("events", message), (metadata, failure) -> {
            if (failure != null) {
                System.err.println(failure);
            }
            producer.close(Duration.ofSeconds(5));
        });
    }
}
