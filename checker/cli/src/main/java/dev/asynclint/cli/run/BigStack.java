package dev.asynclint.cli.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs work with a stack for code that is nested thousands of levels deep, as generated code is. */
final class BigStack {
    /** Reserved, not used: only the pages that the recursion reaches cost memory. */
    private static final long BYTES = 512L << 20;

    private BigStack() {}

    static <T> T call(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.get());
            } catch (Throwable e) { // handed to the caller, whatever it is
                result.completeExceptionally(e);
            }
        };
        Thread thread = new Thread(null, task, "check", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }
}
