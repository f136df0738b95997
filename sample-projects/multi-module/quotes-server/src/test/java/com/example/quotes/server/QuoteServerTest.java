package com.example.quotes.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuoteServerTest {

    @Test
    void quotesAreSold() throws Exception {
        try (QuoteServer server = QuoteServer.start(0);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            Writer out = new java.io.OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertEquals("nothing yet", ask(out, in, "last ZULU"));
            assertEquals("ZULU 40075", ask(out, in, "latest zulu"));
            assertEquals("sold ZULU 40075", ask(out, in, "buy ZULU"));
            assertEquals("ACME 1250", ask(out, in, "next ACME"));
            assertEquals("ACME 1250", ask(out, in, "order ACME"));
            assertEquals("ACME 1250, ECHO 880", ask(out, in, "pair ACME"));
            assertEquals("following 2", ask(out, in, "follow ACME ZULU"));
            assertEquals("sorry: no quote for NONE", ask(out, in, "latest NONE"));
        }
    }

    private static String ask(Writer out, BufferedReader in, String command) throws IOException {
        out.write(command + "\n");
        out.flush();
        return in.readLine();
    }
}
