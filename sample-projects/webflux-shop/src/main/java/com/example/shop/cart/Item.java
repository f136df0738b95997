package com.example.shop.cart;

/** So many pieces of a product, paid in a currency worth so many of it per euro. */
public record Item(String sku, int quantity, double rate) {

    Item at(double newRate) {
        return new Item(sku, quantity, newRate);
    }
}
