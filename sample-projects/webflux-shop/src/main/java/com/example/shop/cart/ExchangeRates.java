package com.example.shop.cart;

import com.example.shop.peer.BankPeer;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The bank's exchange rates. */
@Component
public class ExchangeRates {

    private final RestTemplate rest = new RestTemplate();
    private final WebClient web;
    private final BankPeer bank;

    public ExchangeRates(BankPeer bank, WebClient.Builder web) {
        this.bank = bank;
        this.web = web.baseUrl(bank.uri().toString()).build();
    }

    public double rate(String currency) {
        String rate = rest.getForObject(bank.uri() + "/rates/{currency}", String.class, currency);
        return rate == null ? 1 : Double.parseDouble(rate);
    }

    public Mono<Double> rateLater(String currency) {
        return web.get()
                .uri("/rates/{currency}", currency)
                .retrieve()
                .bodyToMono(String.class)
                .map(Double::valueOf);
    }
}
