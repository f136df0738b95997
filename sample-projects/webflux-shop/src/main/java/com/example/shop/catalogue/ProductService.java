package com.example.shop.catalogue;

import com.example.shop.support.Offload;
import java.util.Optional;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the shop sells. */
@Service
public class ProductService {

    private final ProductRepository repository;
    private final SearchIndex search;

    public ProductService(ProductRepository repository, SearchIndex search) {
        this.repository = repository;
        this.search = search;
    }

    public Flux<Product> all() {
        return Offload.call(repository::findAll).flatMapIterable(products -> products);
    }

    public Optional<Product> find(String sku) {
        return repository.findBySku(sku);
    }

    public long count() {
        return repository.count();
    }

    public Mono<Void> reprice(String sku, long cents) {
        return Offload.run(() -> repository.reprice(sku, cents)).doOnSuccess(done -> search.refresh(sku));
    }
}
