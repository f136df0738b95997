// The wrapper adds nothing that can fail, and the task inside catches and tells everything.
// uses: jdk
import java.util.concurrent.ExecutorService;

class WrappedGuarded {
    private final ClassLoader plugins;

    WrappedGuarded(ClassLoader plugins) {
        this.plugins = plugins;
    }

    void start(ExecutorService executor, Runnable plugin) {
        executor.submit(withLoader(plugins, () -> {
            try {
                plugin.run();
            } catch (Exception e) {
                System.err.println("plugin failed: " + e);
            }
        }));
    }

    private static Runnable withLoader(ClassLoader loader, Runnable task) {
        return () -> {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(loader);
            try {
                task.run();
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        };
    }
}
