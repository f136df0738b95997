package com.example.shop.catalogue;

/** Something to sell. The price is in euro cents. */
public record Product(String sku, String title, long cents) {}
