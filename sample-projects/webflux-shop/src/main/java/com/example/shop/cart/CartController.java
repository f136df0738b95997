package com.example.shop.cart;

import com.example.shop.support.Offload;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/carts/{cart}")
class CartController {

    private final CartRepository carts;
    private final ExchangeRates rates;

    CartController(CartRepository carts, ExchangeRates rates) {
        this.carts = carts;
        this.rates = rates;
    }

    @PostMapping("/items")
    Mono<Item> add(@PathVariable String cart, @RequestParam String currency, @RequestBody Mono<Item> body) {
        return body.map(item -> item.at(rates.rate(currency)))
                .flatMap(item -> Offload.run(() -> carts.add(cart, item)).thenReturn(item));
    }

    @GetMapping("/total")
    Mono<Long> total(@PathVariable String cart) {
        return Offload.call(() -> carts.totalCents(cart));
    }

    @GetMapping("/total/{currency}")
    Mono<Long> totalIn(@PathVariable String cart, @PathVariable String currency) {
        return Offload.call(() -> carts.totalCents(cart))
                .zipWith(rates.rateLater(currency), (cents, rate) -> Math.round(cents * rate));
    }
}
