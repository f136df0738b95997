// `fork` returns the task itself, and the task is joined two lines below.
// uses: jdk
import java.util.concurrent.RecursiveTask;

class ForkedTaskJoined extends RecursiveTask<Long> {
    private final int from;
    private final int to;

    ForkedTaskJoined(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    protected Long compute() {
        if (to - from < 2) {
            return (long) from;
        }
        int middle = (from + to) / 2;
        ForkedTaskJoined left = new ForkedTaskJoined(from, middle);
        left.fork();
        return new ForkedTaskJoined(middle, to).compute() + left.join();
    }
}
