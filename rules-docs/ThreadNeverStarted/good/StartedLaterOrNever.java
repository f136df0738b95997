// What is kept in a field, a list or a lambda may be started by somebody else.
// uses: jdk
import java.util.ArrayList;
import java.util.List;

class StartedLaterOrNever {
    private final List<Thread> threads = new ArrayList<>();
    private Thread watcher;

    void prepare(Runnable poll, boolean now) {
        watcher = new Thread(poll);
        threads.add(new Thread(poll));
        Thread second = new Thread(poll);
        Runnable starter = () -> second.start();
        Thread third = new Thread(poll);
        if (now) {
            third.start();
        }
        starter.run();
    }

    void go() {
        watcher.start();
        threads.forEach(Thread::start);
    }
}
