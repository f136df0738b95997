package com.example.shop.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The catalogue's table. */
@Repository
public class ProductRepository {

    private static final RowMapper<Product> PRODUCT =
            (row, n) -> new Product(row.getString("sku"), row.getString("title"), row.getLong("cents"));

    private final JdbcTemplate jdbc;

    public ProductRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Product> findAll() {
        return jdbc.query("select * from product order by sku", PRODUCT);
    }

    public Optional<Product> findBySku(String sku) {
        return jdbc.query("select * from product where sku = ?", PRODUCT, sku).stream()
                .findFirst();
    }

    public long count() {
        Long count = jdbc.queryForObject("select count(*) from product", Long.class);
        return count == null ? 0 : count;
    }

    public void reprice(String sku, long cents) {
        jdbc.update("update product set cents = ? where sku = ?", cents, sku);
    }
}
