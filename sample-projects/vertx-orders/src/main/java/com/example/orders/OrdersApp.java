package com.example.orders;

import com.example.orders.audit.AuditTrail;
import com.example.orders.http.OrderVerticle;
import com.example.orders.notify.Mailer;
import com.example.orders.notify.Notifications;
import com.example.orders.notify.Webhooks;
import com.example.orders.report.ReportVerticle;
import com.example.orders.shipping.CarrierPeer;
import com.example.orders.shipping.HttpShipping;
import com.example.orders.shipping.ShippingDesk;
import com.example.orders.store.OrderRepository;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** The order service: HTTP in front, a database behind, a carrier next door. */
public final class OrdersApp {

    private final Vertx vertx;
    private final CarrierPeer carrier;
    private final Notifications notifications;
    private final JdbcConnectionPool database;
    private final OrderVerticle front;

    private OrdersApp(
            Vertx vertx,
            CarrierPeer carrier,
            Notifications notifications,
            JdbcConnectionPool database,
            OrderVerticle front) {
        this.vertx = vertx;
        this.carrier = carrier;
        this.notifications = notifications;
        this.database = database;
        this.front = front;
    }

    public static void main(String[] args) throws Exception {
        int port = args.length == 0 ? 8080 : Integer.parseInt(args[0]);
        OrdersApp app = start(port, Files.createTempDirectory("orders"))
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        System.out.println("orders on http://127.0.0.1:" + app.port());
    }

    /** Starts everything; port 0 takes any free one. The directory holds prices, texts and the audit trail. */
    public static Future<OrdersApp> start(int port, Path home) throws IOException {
        writeDefaults(home);
        CarrierPeer carrier = CarrierPeer.start();
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        OrderRepository orders = new OrderRepository(database);
        orders.createSchema();

        Vertx vertx = Vertx.vertx();
        AuditTrail audit = new AuditTrail(vertx, home.resolve("audit.log"));
        Webhooks webhooks = new Webhooks(carrier.uri());
        webhooks.ping();
        Notifications notifications = new Notifications(new Mailer(home.resolve("spool")), webhooks);
        ShippingDesk desk = new ShippingDesk(new HttpShipping(carrier.uri()));
        OrderVerticle front = new OrderVerticle(port, home, orders, desk, notifications, audit);

        DeploymentOptions worker = new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER);
        return vertx.deployVerticle(new ReportVerticle(orders, audit, notifications), worker)
                .compose(reports -> vertx.deployVerticle(front))
                .map(id -> new OrdersApp(vertx, carrier, notifications, database, front));
    }

    public int port() {
        return front.actualPort();
    }

    /** Stops everything, the HTTP interface first. */
    public Future<Void> stop() {
        return vertx.close().onComplete(closed -> {
            carrier.close();
            database.dispose();
        });
    }

    /** Waits until the notifications on their way are out. */
    public void drain() {
        notifications.close();
    }

    private static void writeDefaults(Path home) throws IOException {
        Files.createDirectories(home.resolve("spool"));
        Files.writeString(home.resolve("banner.txt"), "Orders\n");
        Files.writeString(home.resolve("terms.txt"), "Returns within 14 days.\n");
        Files.writeString(home.resolve("prices.txt"), "tea=450\nteapot=2900\n");
    }
}
