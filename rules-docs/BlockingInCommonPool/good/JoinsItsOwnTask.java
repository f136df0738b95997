// While a task of the pool waits for another one of it, its thread runs other tasks.
// uses: jdk
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

class JoinsItsOwnTask {
    ForkJoinTask<Long> sum(long[] numbers) {
        return ForkJoinPool.commonPool().submit(() -> {
            RecursiveTask<Long> upper = new Sum(numbers, numbers.length / 2, numbers.length);
            upper.fork();
            return new Sum(numbers, 0, numbers.length / 2).invoke() + upper.join();
        });
    }

    static final class Sum extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1;
        private final transient long[] numbers;
        private final int from;
        private final int to;

        Sum(long[] numbers, int from, int to) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += numbers[i];
            }
            return sum;
        }
    }
}
