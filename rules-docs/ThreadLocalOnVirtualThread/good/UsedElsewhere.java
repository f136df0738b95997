// The program has virtual threads; those that use the cache are others.
// uses: jdk
// release: 21
import java.text.SimpleDateFormat;
import java.util.Date;

class UsedElsewhere {
    private static final ThreadLocal<SimpleDateFormat> FORMAT =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));

    Thread serve(Runnable request) {
        return Thread.startVirtualThread(request);
    }

    String format(Date date) {
        return FORMAT.get().format(date);
    }
}
