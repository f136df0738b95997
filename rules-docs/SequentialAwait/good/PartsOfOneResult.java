// One request was sent before the loop; the rounds only take its parts, which come together.
// uses: kafka
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

class PartsOfOneResult {
    Map<TopicPartition, Long> ends(Admin admin, Set<TopicPartition> partitions, Map<TopicPartition, OffsetSpec> specs)
            throws ExecutionException, InterruptedException {
        ListOffsetsResult asked = admin.listOffsets(specs);
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (TopicPartition partition : partitions) {
            ends.put(partition, asked.partitionResult(partition).get().offset());
        }
        return ends;
    }
}
