// Four threads have four formats, and use them for all tasks.
// uses: jdk
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class PoolOfPlatformThreads {
    private static final Executor POOL = Executors.newFixedThreadPool(4);
    private static final ThreadLocal<SimpleDateFormat> FORMAT =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));

    void print(Date date) {
        POOL.execute(() -> System.out.println(FORMAT.get().format(date)));
    }
}
