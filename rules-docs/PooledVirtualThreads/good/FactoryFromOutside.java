// Nobody here knows which threads the factory makes.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class FactoryFromOutside {
    ExecutorService workers(ThreadFactory factory) {
        return Executors.newFixedThreadPool(8, factory);
    }
}
