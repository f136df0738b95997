// While the callback sleeps, the producer sends nothing, for nobody.
// uses: kafka
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class SleepInKafkaCallback {
    void send(Producer<String, String> producer, String message) {
        producer.send(new ProducerRecord<>("events", message), (metadata, failure) -> {
            if (failure != null) {
                pause(); // finding: `pause` blocks the Kafka producer's I/O thread through `Thread.sleep`
                System.err.println(failure);
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
