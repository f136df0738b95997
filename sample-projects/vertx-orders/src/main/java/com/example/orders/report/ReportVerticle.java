package com.example.orders.report;

import com.example.orders.audit.AuditTrail;
import com.example.orders.notify.Notifications;
import com.example.orders.store.OrderRepository;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.json.JsonObject;
import java.time.Duration;

/** Sums up the day. Deployed as a worker: it lives on the database. */
public final class ReportVerticle extends AbstractVerticle {

    /** Requests for a report arrive here. */
    public static final String ADDRESS = "reports.revenue";

    private final OrderRepository orders;
    private final AuditTrail audit;
    private final Notifications notifications;

    public ReportVerticle(OrderRepository orders, AuditTrail audit, Notifications notifications) {
        this.orders = orders;
        this.audit = audit;
        this.notifications = notifications;
    }

    @Override
    public void start() {
        audit.append("reports are available");
        vertx.setPeriodic(Duration.ofDays(1).toMillis(), day -> notifications.remind(orders.customersWaiting()));
        vertx.eventBus().consumer(ADDRESS, request -> {
            long cents = orders.revenueCents();
            request.reply(new JsonObject().put("revenueCents", cents));
        });
    }
}
