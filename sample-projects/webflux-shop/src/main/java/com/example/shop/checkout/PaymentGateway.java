package com.example.shop.checkout;

import com.example.shop.peer.BankPeer;
import com.example.shop.support.Retry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The bank's payment interface. */
@Component
public class PaymentGateway {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Retry retry = new Retry(3, 200);
    private final WebClient web;
    private final BankPeer bank;

    public PaymentGateway(BankPeer bank, WebClient.Builder web) {
        this.bank = bank;
        this.web = web.baseUrl(bank.uri().toString()).build();
    }

    /** Charges the customer and answers the bank's reference. */
    public String charge(String cart, long cents) {
        return retry.call(() -> post("/charges/" + cart, Long.toString(cents)));
    }

    /** Pays back what was charged. */
    public Mono<String> refund(String cart) {
        return web.post().uri("/refunds/{cart}", cart).retrieve().bodyToMono(String.class);
    }

    private String post(String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(bank.uri().resolve(path))
                .timeout(Duration.ofSeconds(5))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the bank was asked");
        }
    }
}
