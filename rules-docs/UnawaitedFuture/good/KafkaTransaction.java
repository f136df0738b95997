// The sends belong to a transaction, which fails with any of them: `commitTransaction` throws.
// uses: kafka
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class KafkaTransaction {
    void publish(Producer<String, String> producer, List<String> lines) {
        producer.beginTransaction();
        for (String line : lines) {
            producer.send(new ProducerRecord<>("lines", line));
        }
        producer.commitTransaction();
    }
}
