package com.example.orders.shipping;

/** The carrier could not be reached, or refused. */
public final class ShippingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShippingException(String what, Throwable cause) {
        super(what, cause);
    }

    ShippingException(String what) {
        super(what);
    }
}
