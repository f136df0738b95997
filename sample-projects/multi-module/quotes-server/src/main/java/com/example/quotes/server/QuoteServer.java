package com.example.quotes.server;

import com.example.quotes.api.Ledger;
import com.example.quotes.client.DemoExchange;
import com.example.quotes.client.HttpLedger;
import com.example.quotes.client.HttpQuotes;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.LineBasedFrameDecoder;
import io.netty.handler.codec.string.StringDecoder;
import io.netty.handler.codec.string.StringEncoder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sells quotes to everybody who opens a connection and types a command. */
public final class QuoteServer implements AutoCloseable {

    private final EventLoopGroup loops = new NioEventLoopGroup(2);
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final DemoExchange exchange;
    private final Channel channel;
    private final Housekeeping housekeeping;

    private QuoteServer(DemoExchange exchange, int port) throws InterruptedException {
        this.exchange = exchange;
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        HttpQuotes quotes = new HttpQuotes(http, exchange.uri());
        Ledger ledger = new HttpLedger(http, exchange.uri().resolve("/ledger"));
        Shop shop = new Shop(quotes, ledger, workers);
        this.housekeeping = new Housekeeping(quotes);
        this.channel = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel connection) {
                        connection
                                .pipeline()
                                .addLast(new LineBasedFrameDecoder(200), new StringDecoder(), new StringEncoder())
                                .addLast(new CommandHandler(quotes, shop));
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .sync()
                .channel();
        housekeeping.start();
    }

    public static void main(String[] args) throws Exception {
        int port = args.length == 0 ? 7070 : Integer.parseInt(args[0]);
        QuoteServer server = start(port);
        System.out.println("quotes on 127.0.0.1:" + server.port() + "; try: latest ACME");
    }

    /** Starts everything; port 0 takes any free one. */
    public static QuoteServer start(int port) throws IOException, InterruptedException {
        return new QuoteServer(DemoExchange.start(), port);
    }

    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    @Override
    public void close() {
        housekeeping.close();
        channel.close().awaitUninterruptibly(5, TimeUnit.SECONDS);
        loops.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS);
        workers.shutdownNow();
        exchange.close();
    }
}
