// The entry goes when the task does.
// uses: jdk
// release: 21
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class EntryRemoved {
    private final Map<Thread, String> current = new ConcurrentHashMap<>();

    Thread serve(String request, Runnable work) {
        return Thread.startVirtualThread(() -> {
            current.put(Thread.currentThread(), request);
            try {
                work.run();
            } finally {
                current.remove(Thread.currentThread());
            }
        });
    }
}
