// `commitTransaction` waits for what was sent and throws if any of it has failed: one place tells of all.
// uses: kafka
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class KafkaTransaction {
    void publish(Producer<String, String> producer, List<ProducerRecord<String, String>> records) {
        producer.beginTransaction();
        records.forEach(record -> producer.send(record));
        producer.commitTransaction();
    }
}
