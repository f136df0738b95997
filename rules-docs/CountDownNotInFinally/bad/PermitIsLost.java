// Each failure costs a permit; after eight of them nobody gets in any more.
// uses: jdk
// fix: safe
import java.util.concurrent.Semaphore;

class PermitIsLost {
    interface Printer {
        void print(String page);
    }

    private final Semaphore free = new Semaphore(8);

    void print(Printer printer, String page) throws InterruptedException {
        free.acquire();
        printer.print(page);
        free.release(); // finding: an exception skips `release`, so whoever waits for `free` waits for ever
    }
}
