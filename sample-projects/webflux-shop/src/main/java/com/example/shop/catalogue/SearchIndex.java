package com.example.shop.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds products by the words of their titles. Indexing happens in the background, one product at a time. */
@Component
public class SearchIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final ExecutorService indexer = Executors.newSingleThreadExecutor();
    private final Map<String, String> skuByWord = new ConcurrentHashMap<>();
    private final ProductRepository repository;

    public SearchIndex(ProductRepository repository) {
        this.repository = repository;
    }

    public void refresh(String sku) {
        indexer.submit(() -> index(repository.findBySku(sku).orElseThrow()));
    }

    public void rebuild() {
        indexer.execute(() -> {
            try {
                repository.findAll().forEach(this::index);
            } catch (RuntimeException e) {
                LOG.warn("the search index is incomplete", e);
            }
        });
    }

    private void index(Product product) {
        for (String word : product.title().toLowerCase(Locale.ROOT).split("\\W+")) {
            skuByWord.put(word, product.sku());
        }
    }

    @Override
    public void close() {
        indexer.shutdown();
        try {
            if (!indexer.awaitTermination(5, TimeUnit.SECONDS)) {
                indexer.shutdownNow();
            }
        } catch (InterruptedException e) {
            indexer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
