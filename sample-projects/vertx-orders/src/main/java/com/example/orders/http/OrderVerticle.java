package com.example.orders.http;

import com.example.orders.audit.AuditTrail;
import com.example.orders.notify.Notifications;
import com.example.orders.pricing.PriceList;
import com.example.orders.shipping.ShippingDesk;
import com.example.orders.store.OrderRepository;
import com.example.orders.support.Tasks;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Serves the HTTP interface and keeps the orders tidy. */
public final class OrderVerticle extends AbstractVerticle {

    private static final Logger LOG = System.getLogger(OrderVerticle.class.getName());
    private static final Duration KEEP = Duration.ofDays(30);
    private static final Duration TIDY_UP = Duration.parse(System.getProperty("orders.tidy-up", "PT1H"));

    private final int port;
    private final Path home;
    private final OrderRepository orders;
    private final ShippingDesk desk;
    private final Notifications notifications;
    private final AuditTrail audit;
    private volatile int actualPort;

    public OrderVerticle(
            int port,
            Path home,
            OrderRepository orders,
            ShippingDesk desk,
            Notifications notifications,
            AuditTrail audit) {
        this.port = port;
        this.home = home;
        this.orders = orders;
        this.desk = desk;
        this.notifications = notifications;
        this.audit = audit;
    }

    /** The port it listens on, once deployed. */
    public int actualPort() {
        return actualPort;
    }

    @Override
    public void start(Promise<Void> started) {
        PriceList prices = new PriceList(home.resolve("prices.txt"));
        @SuppressWarnings("BlockingCallOnEventLoop") // read once, and no client waits for this loop yet
        String banner = banner();
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false));
        router.get("/").handler(ctx -> ctx.end(banner));
        router.get("/terms").handler(this::terms);
        new OrderRoutes(orders, prices, desk, notifications, audit, new Tasks(vertx)).mount(router);

        vertx.setPeriodic(TIDY_UP.toMillis(), timer -> tidyUp());
        vertx.createHttpServer()
                .requestHandler(router)
                .listen(port)
                .onSuccess(server -> {
                    actualPort = server.actualPort();
                    started.complete();
                })
                .onFailure(started::fail);
    }

    @Override
    public void stop() {
        // asynclint:ignore UnawaitedFuture: the process ends, and the line is a courtesy
        audit.appendAsync("stopped");
    }

    private void terms(RoutingContext ctx) {
        try {
            ctx.end(Files.readString(home.resolve("terms.txt")));
        } catch (IOException e) {
            ctx.fail(e);
        }
    }

    private void tidyUp() {
        int expired = orders.expirePlacedBefore(Instant.now().minus(KEEP));
        LOG.log(Level.INFO, "{0} orders expired", expired);
    }

    private String banner() {
        try {
            return Files.readString(home.resolve("banner.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the banner", e);
        }
    }
}
