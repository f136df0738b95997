package com.example.orders.shipping;

import com.example.orders.Order;

/** The carrier, as this service sees it. */
public interface Shipping {

    /** Books a parcel and answers its tracking number. */
    String book(Order order);

    /** Where the parcel of an order is right now. */
    String track(String orderId);
}
