// The cache is never hit: each task has a thread of its own, and fills an entry that dies with it.
// asyncio: V5
// uses: jdk
// release: 21
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class FormatPerThread {
    private static final ThreadLocal<SimpleDateFormat> FORMAT =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));

    void print(List<Date> dates) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Date date : dates) {
                tasks.execute(() -> System.out.println(FORMAT.get().format(date))); // finding: each virtual thread makes its own `SimpleDateFormat` in `FORMAT`, and uses it for one task
    //                                                        ^^^
            }
        }
    }
}
