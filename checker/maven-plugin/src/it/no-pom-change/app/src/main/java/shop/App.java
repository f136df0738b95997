package shop;

import java.util.concurrent.ExecutorService;

class App {
    void audit(ExecutorService workers, Runnable work) {
        workers.submit(work);
    }
}
