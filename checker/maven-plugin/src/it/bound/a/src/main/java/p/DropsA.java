package p;

import java.util.concurrent.CompletableFuture;

class DropsA {
    void drop(Runnable work) {
        CompletableFuture.runAsync(work);
    }
}
