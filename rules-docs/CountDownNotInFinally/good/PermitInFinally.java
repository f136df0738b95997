// The permit comes back on every path.
// uses: jdk
import java.util.concurrent.Semaphore;

class PermitInFinally {
    interface Printer {
        void print(String page);
    }

    private final Semaphore free = new Semaphore(8);

    void print(Printer printer, String page) throws InterruptedException {
        free.acquire();
        try {
            printer.print(page);
        } finally {
            free.release();
        }
    }
}
