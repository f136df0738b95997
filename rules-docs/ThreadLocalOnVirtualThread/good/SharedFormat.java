// A `DateTimeFormatter` may be used by all threads at once.
// asyncio: V5
// uses: jdk
// release: 21
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SharedFormat {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_DATE;

    void print(List<LocalDate> dates) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (LocalDate date : dates) {
                tasks.execute(() -> System.out.println(FORMAT.format(date)));
            }
        }
    }
}
