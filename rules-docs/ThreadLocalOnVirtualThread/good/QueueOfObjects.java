// A queue holds as many as are used at once, whoever uses them.
// uses: jdk
// release: 21
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class QueueOfObjects {
    private final Queue<SimpleDateFormat> formats = new ConcurrentLinkedQueue<>();

    Thread print(Date date) {
        return Thread.startVirtualThread(() -> {
            SimpleDateFormat idle = formats.poll();
            SimpleDateFormat format = idle == null ? new SimpleDateFormat("yyyy-MM-dd") : idle;
            System.out.println(format.format(date));
            formats.add(format);
        });
    }
}
