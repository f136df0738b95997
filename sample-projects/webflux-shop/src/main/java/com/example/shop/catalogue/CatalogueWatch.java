package com.example.shop.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Looks at the catalogue from time to time. */
@Component
class CatalogueWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueWatch.class);

    private final Disposable.Composite watches = Disposables.composite();
    private final ProductRepository repository;
    private final Duration every;

    CatalogueWatch(ProductRepository repository, @Value("${shop.watch:10m}") Duration every) {
        this.repository = repository;
        this.every = every;
    }

    @PostConstruct
    void start() {
        watches.add(Flux.interval(every)
                .map(tick -> repository.count())
                .subscribe(count -> LOG.info("{} products", count), e -> LOG.warn("cannot count the products", e)));
        watches.add(Flux.interval(Duration.ofHours(6))
                .publishOn(Schedulers.boundedElastic())
                .map(tick -> repository.findAll())
                .map(products -> products.stream().filter(p -> p.cents() == 0).toList())
                .subscribe(free -> LOG.info("given away: {}", free), e -> LOG.warn("cannot look at the prices", e)));
    }

    @PreDestroy
    void stop() {
        watches.dispose();
    }
}
