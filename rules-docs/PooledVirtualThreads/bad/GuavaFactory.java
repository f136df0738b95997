// Guava's builder gives names to threads that another factory makes: virtual ones here.
// uses: guava
// release: 21
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class GuavaFactory {
    ExecutorService workers() {
        return Executors.newFixedThreadPool( // finding: `newFixedThreadPool` pools virtual threads, which are made for one task each
                16,
                new ThreadFactoryBuilder()
                        .setThreadFactory(Thread.ofVirtual().factory())
                        .setNameFormat("work-%d")
                        .build());
    }
}
