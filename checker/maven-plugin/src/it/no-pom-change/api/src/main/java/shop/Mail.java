package shop;

import java.util.concurrent.CompletableFuture;

public class Mail {
    public CompletableFuture<Void> send(String address) {
        return CompletableFuture.runAsync(() -> System.out.println(address), Runnable::run);
    }

    void greet(String address) {
        send(address);
    }
}
