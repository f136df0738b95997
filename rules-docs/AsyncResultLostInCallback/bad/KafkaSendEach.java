// No transaction and no callback: a record that the broker refuses is gone, and nobody knows.
// uses: kafka
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class KafkaSendEach {
    void publish(Producer<String, String> producer, List<ProducerRecord<String, String>> records) {
        records.forEach(record -> producer.send(record)); // finding: `forEach` throws away the future of `send`, so its failure is lost
    }
}
