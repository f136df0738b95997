// The flag is set again, and what comes after may leave the loop.
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.function.BooleanSupplier;

class LeavesFurtherDown {
    void returns(BlockingQueue<Runnable> jobs, BooleanSupplier done) {
        while (true) {
            {
                try {
                    jobs.take().run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            if (done.getAsBoolean()) {
                return;
            }
        }
    }

    void breaks(BlockingQueue<Runnable> jobs, BooleanSupplier done) {
        while (true) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (done.getAsBoolean()) {
                break;
            }
        }
    }

    void fails(BlockingQueue<Runnable> jobs, BooleanSupplier done) {
        while (true) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (done.getAsBoolean()) {
                throw new IllegalStateException("done");
            }
        }
    }
}
