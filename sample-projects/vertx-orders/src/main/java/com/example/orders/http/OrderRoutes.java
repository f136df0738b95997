package com.example.orders.http;

import com.example.orders.Order;
import com.example.orders.audit.AuditTrail;
import com.example.orders.notify.Notifications;
import com.example.orders.pricing.PriceList;
import com.example.orders.report.ReportVerticle;
import com.example.orders.shipping.ShippingDesk;
import com.example.orders.store.OrderRepository;
import com.example.orders.support.Tasks;
import com.example.orders.support.Timings;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.NoSuchElementException;

/** The HTTP interface of the order service. */
final class OrderRoutes {

    private final OrderRepository orders;
    private final PriceList prices;
    private final ShippingDesk desk;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Tasks tasks;
    private final Timings timings = new Timings();

    OrderRoutes(
            OrderRepository orders,
            PriceList prices,
            ShippingDesk desk,
            Notifications notifications,
            AuditTrail audit,
            Tasks tasks) {
        this.orders = orders;
        this.prices = prices;
        this.desk = desk;
        this.notifications = notifications;
        this.audit = audit;
        this.tasks = tasks;
    }

    void mount(Router router) {
        router.get("/health").handler(ctx -> ctx.json(new JsonObject().put("status", "up")));
        router.get("/quotes/:sku").handler(ctx -> {
            int quantity = Integer.parseInt(ctx.queryParams().get("quantity"));
            long cents = prices.quote(ctx.pathParam("sku"), quantity);
            ctx.json(new JsonObject().put("cents", cents));
        });
        router.get("/orders").blockingHandler(this::list);
        router.get("/orders/:id").handler(this::show);
        router.post("/orders").handler(this::place);
        router.post("/orders/:id/shipment").handler(this::ship);
        router.get("/orders/:id/shipment").handler(ctx -> {
            String id = ctx.pathParam("id");
            String place = timings.record("track", () -> desk.whereIs(id));
            ctx.json(new JsonObject().put("place", place));
        });
        router.get("/reports/revenue").handler(this::revenue);
        router.route().failureHandler(OrderRoutes::failed);
    }

    private void list(RoutingContext ctx) {
        JsonArray found = new JsonArray();
        orders.ofCustomer(ctx.queryParams().get("customer")).forEach(order -> found.add(order.toJson()));
        ctx.json(found);
    }

    private void show(RoutingContext ctx) {
        String id = ctx.pathParam("id");
        tasks.offload(() -> orders.find(id).orElseThrow())
                .onSuccess(order -> {
                    tasks.afterwards(() -> audit.append("read " + id));
                    ctx.json(order.toJson());
                })
                .onFailure(ctx::fail);
    }

    private void place(RoutingContext ctx) {
        JsonObject body = ctx.body().asJsonObject();
        tasks.offload(() -> prices.quote(body.getString("sku"), body.getInteger("quantity", 1)))
                .onSuccess(cents -> {
                    Order order = Order.placed(body, cents);
                    orders.insert(order);
                    audit.appendAsync("placed " + order.id());
                    notifications.placed(order);
                    ctx.response().setStatusCode(201);
                    ctx.json(order.toJson());
                })
                .onFailure(ctx::fail);
    }

    private void ship(RoutingContext ctx) {
        String id = ctx.pathParam("id");
        tasks.offload(() -> orders.find(id).orElseThrow())
                .compose(order -> {
                    String tracking = desk.dispatch(order);
                    notifications.shipped(order);
                    return tasks.offload(() -> {
                        orders.updateStatus(id, Order.Status.SHIPPED);
                        return tracking;
                    });
                })
                .compose(tracking -> audit.appendAsync("shipped " + id).map(tracking))
                .onSuccess(tracking -> ctx.json(new JsonObject().put("tracking", tracking)))
                .onFailure(ctx::fail);
    }

    private void revenue(RoutingContext ctx) {
        ctx.vertx()
                .eventBus()
                .<JsonObject>request(ReportVerticle.ADDRESS, new JsonObject())
                .onSuccess(reply -> ctx.json(reply.body()))
                .onFailure(ctx::fail);
    }

    private static void failed(RoutingContext ctx) {
        int status = ctx.failure() instanceof NoSuchElementException ? 404 : 500;
        ctx.response().setStatusCode(status).end(String.valueOf(ctx.failure()));
    }
}
