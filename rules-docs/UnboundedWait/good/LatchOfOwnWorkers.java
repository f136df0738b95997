// The latch is counted down by the workers that this method starts.
// uses: jdk
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;

class LatchOfOwnWorkers {
    private record Resize(String image, CountDownLatch left) implements Runnable {
        @Override
        public void run() {
            System.out.println("resized " + image);
            left.countDown();
        }
    }

    void resize(ExecutorService workers, List<String> images) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(images.size());
        for (String image : images) {
            workers.execute(new Resize(image, left));
        }
        left.await();
        System.out.println("all resized");
    }

    void warmUp(ExecutorService workers, List<Runnable> caches) throws InterruptedException {
        CountDownLatch cold = new CountDownLatch(caches.size());
        caches.forEach(cache -> workers.execute(() -> {
            try {
                cache.run();
            } finally {
                cold.countDown();
            }
        }));
        cold.await();
        System.out.println("all warm");
    }
}
