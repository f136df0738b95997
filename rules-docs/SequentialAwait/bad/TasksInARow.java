// Each task has a thread of the pool for itself, but none is there beside another.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class TasksInARow {
    interface Store {
        String load(String article);

        int find(String article);
    }

    String page(Store store, String article, ExecutorService pool) throws Exception {
        String text = pool.submit(() -> store.load(article)).get(1, TimeUnit.SECONDS);
        int place = pool.submit(() -> store.find(article)).get(1, TimeUnit.SECONDS); // finding: `submit` starts only after `submit` is over, and does not need its result
        return text + place;
    }

    String title(Store store, String article, ExecutorService pool) throws Exception {
        String text = pool.submit(() -> {
                    String found = store.load(article);
                    return found.strip();
                })
                .get(1, TimeUnit.SECONDS);
        int place = pool.submit(() -> store.find(article)).get(1, TimeUnit.SECONDS); // finding: `submit` starts only after `submit` is over, and does not need its result
        return text + place;
    }
}
