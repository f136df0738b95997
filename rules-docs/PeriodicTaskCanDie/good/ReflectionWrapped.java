// The field that is read by reflection is the program's own: only a mistake in it could make that fail.
// uses: jdk
import java.lang.reflect.Field;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ReflectionWrapped {
    private volatile int sampled;
    private int load;

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(() -> sampled = read("load"), 1, 1, TimeUnit.SECONDS);
    }

    private int read(String name) {
        try {
            Field field = ReflectionWrapped.class.getDeclaredField(name);
            return field.getInt(this);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
