package com.example.shop.checkout;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the connections that the first customer would have to wait for. */
@Component
class WarmUp {

    private final Warehouse warehouse;
    private final ReceiptMail mail;

    WarmUp(Warehouse warehouse, ReceiptMail mail) {
        this.warehouse = warehouse;
        this.mail = mail;
    }

    @EventListener(ApplicationReadyEvent.class)
    void connect() {
        CompletableFuture.allOf(warehouse.ping(), mail.ping());
        // asynclint:ignore UnawaitedFuture: only the connection counts, not the answer
        warehouse.ping();
    }
}
