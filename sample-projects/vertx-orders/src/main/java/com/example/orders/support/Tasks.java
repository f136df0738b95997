package com.example.orders.support;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** Where work goes that a request handler does not want to do on the spot. */
public final class Tasks {

    private final Vertx vertx;

    public Tasks(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Does the work on a worker thread. */
    public <T> Future<T> offload(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }

    /** Does the work once the current handler has returned. */
    public void afterwards(Runnable work) {
        vertx.runOnContext(ignored -> work.run());
    }
}
