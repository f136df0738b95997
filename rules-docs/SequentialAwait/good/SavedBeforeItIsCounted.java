// The first task changes what the second one counts.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class SavedBeforeItIsCounted {
    interface Store {
        String save(String article);

        int count();
    }

    String page(Store store, String article, ExecutorService pool) throws Exception {
        String key = pool.submit(() -> store.save(article)).get(1, TimeUnit.SECONDS);
        int all = pool.submit(() -> store.count()).get(1, TimeUnit.SECONDS);
        return key + " of " + all;
    }
}
