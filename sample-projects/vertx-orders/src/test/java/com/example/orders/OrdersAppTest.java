package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersAppTest {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @TempDir
    Path home;

    private OrdersApp app;

    @BeforeEach
    void start() throws Exception {
        app = OrdersApp.start(0, home).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        app.stop().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        app.drain();
    }

    @Test
    void anOrderIsPlacedShippedAndTracked() throws Exception {
        HttpResponse<String> placed = post("/orders", "{\"customer\":\"ada\",\"sku\":\"tea\",\"quantity\":10}");
        assertEquals(201, placed.statusCode());
        JsonObject order = new JsonObject(placed.body());
        assertEquals(4275, order.getLong("cents"));
        String id = order.getString("id");

        assertEquals(order.getString("id"), new JsonObject(get("/orders/" + id).body()).getString("id"));
        assertEquals(1, new JsonArray(get("/orders?customer=ada").body()).size());

        HttpResponse<String> shipped = post("/orders/" + id + "/shipment", "{}");
        assertEquals("TRK-" + id, new JsonObject(shipped.body()).getString("tracking"));
        assertEquals("SHIPPED", new JsonObject(get("/orders/" + id).body()).getString("status"));
        assertEquals(
                "in transit", new JsonObject(get("/orders/" + id + "/shipment").body()).getString("place"));
        assertEquals(4275, new JsonObject(get("/reports/revenue").body()).getLong("revenueCents"));
        assertTrue(Files.readString(home.resolve("audit.log")).contains("shipped " + id));
    }

    @Test
    void theTextsAreServed() throws Exception {
        assertEquals("Orders", get("/").body());
        assertEquals("Returns within 14 days.\n", get("/terms").body());
        assertEquals(900, new JsonObject(get("/quotes/tea?quantity=2").body()).getLong("cents"));
        assertEquals("up", new JsonObject(get("/health").body()).getString("status"));
    }

    @Test
    void anUnknownOrderIsNotFound() throws Exception {
        assertEquals(404, get("/orders/nobody").statusCode());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path))
                .timeout(Duration.ofSeconds(60));
    }
}
