package p;

import java.util.concurrent.CompletableFuture;

class DropsB {
    void drop(Runnable work) {
        CompletableFuture.runAsync(work);
    }
}
