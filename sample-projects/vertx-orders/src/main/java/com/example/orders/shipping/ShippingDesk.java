package com.example.orders.shipping;

import com.example.orders.Order;

/** Hands orders over to the carrier. */
public final class ShippingDesk {

    private final Shipping shipping;

    public ShippingDesk(Shipping shipping) {
        this.shipping = shipping;
    }

    public String dispatch(Order order) {
        if (order.status() == Order.Status.EXPIRED) {
            throw new ShippingException("order " + order.id() + " has expired");
        }
        return shipping.book(order);
    }

    public String whereIs(String orderId) {
        return shipping.track(orderId);
    }
}
