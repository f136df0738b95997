package com.example.orders;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** An order of one article. Amounts are in euro cents. */
public record Order(String id, String customer, String sku, int quantity, long cents, Status status, Instant placedAt) {

    public enum Status {
        PLACED,
        SHIPPED,
        EXPIRED
    }

    public static Order placed(JsonObject body, long cents) {
        return new Order(
                UUID.randomUUID().toString(),
                body.getString("customer"),
                body.getString("sku"),
                body.getInteger("quantity", 1),
                cents,
                Status.PLACED,
                Instant.now());
    }

    public JsonObject toJson() {
        return new JsonObject()
                .put("id", id)
                .put("customer", customer)
                .put("sku", sku)
                .put("quantity", quantity)
                .put("cents", cents)
                .put("status", status.name())
                .put("placedAt", placedAt.toString());
    }
}
