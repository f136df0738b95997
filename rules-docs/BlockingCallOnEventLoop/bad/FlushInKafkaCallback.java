// The callback waits for messages that only its own thread can send.
// uses: kafka
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class FlushInKafkaCallback {
    void send(Producer<String, String> producer, String message) {
        producer.send(new ProducerRecord<>("events", message), (metadata, failure) -> {
            if (failure == null) {
                producer.flush(); // finding: `Producer.flush` blocks the Kafka producer's I/O thread
            }
        });
    }
}
