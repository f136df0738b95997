package com.example.shop.cart;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The carts' table. */
@Repository
public class CartRepository {

    private final JdbcTemplate jdbc;

    public CartRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String cart, Item item) {
        jdbc.update(
                "insert into cart_item (cart, sku, quantity, rate) values (?, ?, ?, ?)",
                cart,
                item.sku(),
                item.quantity(),
                item.rate());
    }

    /** What a cart costs, in cents of the currency its items were added in. */
    public long totalCents(String cart) {
        Double total = jdbc.queryForObject(
                "select coalesce(sum(p.cents * i.quantity * i.rate), 0)"
                        + " from cart_item i join product p on p.sku = i.sku where i.cart = ?",
                Double.class,
                cart);
        return total == null ? 0 : Math.round(total);
    }
}
