package com.example.shop.checkout;

/** What the customer gets after paying. */
public record Receipt(String cart, long cents, String reference) {}
