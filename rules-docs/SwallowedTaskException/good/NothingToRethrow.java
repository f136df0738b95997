// The clause would throw again what it caught, but nothing inside can throw.
// uses: jdk
import java.util.concurrent.ExecutorService;

class NothingToRethrow {
    static final class Swap implements AutoCloseable {
        private final ClassLoader saved;

        Swap(ClassLoader saved) {
            this.saved = saved;
        }

        @Override
        public void close() {
            Thread.currentThread().setContextClassLoader(saved);
        }
    }

    private final ClassLoader plugins;

    NothingToRethrow(ClassLoader plugins) {
        this.plugins = plugins;
    }

    void start(ExecutorService executor, StringBuilder done) {
        executor.submit(() -> {
            try (Swap swap = swap(plugins)) {
                done.append("started");
            }
        });
    }

    private Swap swap(ClassLoader loader) {
        ClassLoader saved = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return new Swap(saved);
        } catch (RuntimeException e) {
            Thread.currentThread().setContextClassLoader(saved);
            throw e;
        }
    }
}
