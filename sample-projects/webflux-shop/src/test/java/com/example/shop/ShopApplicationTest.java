package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class ShopApplicationTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @TempDir
    static Path home;

    private static ConfigurableApplicationContext shop;

    @BeforeAll
    static void start() {
        shop = new SpringApplicationBuilder(ShopApplication.class)
                .run("--server.port=0", "--shop.access-log=" + home.resolve("access.log"));
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    @Test
    void theCatalogueIsServed() throws Exception {
        assertTrue(send("GET", "/products", "").body().contains("\"title\":\"Green tea, 100 g\""));
        assertTrue(send("GET", "/products/teapot", "").body().contains("\"cents\":2900"));
        assertEquals("2", send("GET", "/products/count", "").body());
        assertEquals(404, send("GET", "/products/coffee", "").statusCode());
        assertEquals(200, send("PUT", "/products/tea/price", "450").statusCode());
    }

    @Test
    void aCartIsFilledPaidAndRefunded() throws Exception {
        String item = "{\"sku\":\"tea\",\"quantity\":2}";
        assertEquals(200, send("POST", "/carts/c1/items?currency=USD", item).statusCode());
        assertEquals("1125", send("GET", "/carts/c1/total", "").body());
        assertEquals("1406", send("GET", "/carts/c1/total/CHF", "").body());

        assertTrue(send("POST", "/carts/c1/checkout", "").body().contains("\"reference\":\"PAY-c1\""));
        assertEquals("REF-c1", send("DELETE", "/carts/c1/checkout", "").body());
    }

    @Test
    void goodsAreReserved() throws Exception {
        assertEquals("RES-c2", send("POST", "/carts/c2/reservation", "").body());
        assertEquals("RES-c2", send("GET", "/carts/c2/reservation", "").body());
    }

    @Test
    void requestsAreLogged() throws Exception {
        assertEquals("all is well", send("GET", "/notice", "").body());
        assertEquals(200, send("GET", "/audit/size", "").statusCode());
        assertTrue(Files.readString(home.resolve("access.log")).contains("GET /notice"));
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        String port = shop.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
