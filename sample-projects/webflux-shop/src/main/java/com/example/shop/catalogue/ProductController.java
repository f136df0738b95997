package com.example.shop.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/products")
class ProductController {

    private final ProductService products;

    ProductController(ProductService products) {
        this.products = products;
    }

    @GetMapping
    Flux<Product> all() {
        return products.all();
    }

    @GetMapping("/{sku}")
    Mono<Product> one(@PathVariable String sku) {
        return Mono.justOrEmpty(products.find(sku))
                .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/count")
    long count() {
        return products.count();
    }

    @PutMapping("/{sku}/price")
    Mono<Void> reprice(@PathVariable String sku, @RequestBody Mono<Long> cents) {
        return cents.flatMap(price -> products.reprice(sku, price));
    }
}
