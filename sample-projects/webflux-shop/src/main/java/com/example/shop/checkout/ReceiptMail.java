package com.example.shop.checkout;

import com.example.shop.peer.BankPeer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Sends receipts through the mail relay. */
@Component
public class ReceiptMail {

    private final HttpClient http = HttpClient.newHttpClient();
    private final BankPeer peer;

    public ReceiptMail(BankPeer peer) {
        this.peer = peer;
    }

    public CompletableFuture<Void> send(Receipt receipt) {
        return deliver("/mails/" + receipt.cart(), "You paid " + receipt.cents());
    }

    public CompletableFuture<Void> sendCancellation(String cart) {
        return deliver("/mails/" + cart, "Your money is on its way back");
    }

    /** Completes once the relay has answered. */
    public CompletableFuture<Void> ping() {
        return deliver("/mails/ping", "");
    }

    private CompletableFuture<Void> deliver(String path, String text) {
        HttpRequest request = HttpRequest.newBuilder(peer.uri().resolve(path))
                .POST(BodyPublishers.ofString(text))
                .build();
        return http.sendAsync(request, BodyHandlers.discarding()).thenAccept(sent -> {});
    }
}
