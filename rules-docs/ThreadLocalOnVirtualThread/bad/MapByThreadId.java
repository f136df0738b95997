// A thread's number is as good a key as the thread: it grows with every task.
// uses: jdk
// release: 21
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class MapByThreadId {
    private final Map<Long, String> current = new ConcurrentHashMap<>();

    Thread serve(String request, Runnable work) {
        return Thread.ofVirtual().start(() -> {
            long id = Thread.currentThread().threadId();
            current.put(id, request); // finding: `put` adds an entry for each virtual thread, which is gone after its task
            work.run();
        });
    }
}
