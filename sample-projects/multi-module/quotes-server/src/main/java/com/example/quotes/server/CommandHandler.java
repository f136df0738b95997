package com.example.quotes.server;

import com.example.quotes.api.Quote;
import com.example.quotes.api.QuoteException;
import com.example.quotes.api.Quotes;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;

/** One connection: a command per line, an answer per command. */
final class CommandHandler extends SimpleChannelInboundHandler<String> {

    private final Quotes quotes;
    private final Shop shop;

    CommandHandler(Quotes quotes, Shop shop) {
        this.quotes = quotes;
        this.shop = shop;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, String line) {
        List<String> words = Arrays.asList(line.strip().split(" +"));
        String symbol = words.size() < 2 ? "" : words.get(1).toUpperCase(Locale.ROOT);
        switch (words.get(0).toLowerCase(Locale.ROOT)) {
            case "latest" -> answer(context, quotes.latest(symbol));
            case "last" -> answer(context, quotes.remembered(symbol));
            case "next" -> next(context, symbol);
            case "buy" -> buy(context, symbol);
            case "order" -> reply(context, shop.order(symbol).thenApply(Quote::line));
            case "batch" -> reply(context, shop.orderOnWorker(symbol).thenApply(Quote::line));
            case "follow" -> follow(context, words.subList(1, words.size()));
            case "pair" -> reply(context, shop.pair(symbol, "ECHO"));
            case "cheap" -> reply(context, shop.cheaper(symbol, "ECHO").thenApply(Quote::line));
            case "price" -> reply(context, shop.cents(symbol));
            case "worth" -> reply(context, shop.centsIfKnown(symbol));
            case "track" -> reply(context, shop.followIfKnown(symbol).thenApply(agreed -> "tracking " + symbol));
            default ->
                say(context, "? latest, last, next, buy, order, batch, follow, pair, cheap, price, worth or track");
        }
    }

    /** Answers when the exchange has; the loop goes on with others. */
    private void next(ChannelHandlerContext context, String symbol) {
        quotes.latestAsync(symbol).whenComplete((quote, failure) -> {
            if (failure != null) {
                say(context, "sorry: " + failure.getMessage());
            } else {
                answer(context, quote);
            }
        });
    }

    /** Sells on the spot: the ledger is asked here, on the loop. */
    private void buy(ChannelHandlerContext context, String symbol) {
        Quote quote = quotes.remembered(symbol);
        if (quote == null) {
            say(context, "ask first");
            return;
        }
        shop.sell(quote);
        say(context, "sold " + quote.line());
    }

    private void follow(ChannelHandlerContext context, List<String> symbols) {
        if (symbols.size() == 1) {
            quotes.follow(symbols.get(0));
        } else {
            symbols.forEach(symbol -> quotes.follow(symbol));
        }
        say(context, "following " + symbols.size());
    }

    /** Says what the future completes with, or why it failed. */
    private static void reply(ChannelHandlerContext context, CompletionStage<?> result) {
        result.whenComplete((value, failure) ->
                say(context, failure == null ? value.toString() : "sorry: " + failure.getMessage()));
    }

    private static void answer(ChannelHandlerContext context, Quote quote) {
        say(context, quote == null ? "nothing yet" : quote.line());
    }

    private static void say(ChannelHandlerContext context, String line) {
        context.writeAndFlush(line + "\r\n");
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof QuoteException) {
            say(context, "sorry: " + cause.getMessage());
        } else {
            context.close();
        }
    }
}
