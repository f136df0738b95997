// One executor per shard, kept for all tasks of the shard.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class LoopsForShards {
    private final List<ExecutorService> shards = new ArrayList<>();

    LoopsForShards(int count) {
        for (int i = 0; i < count; i++) {
            ExecutorService shard = Executors.newSingleThreadExecutor();
            shards.add(shard);
        }
    }
}
