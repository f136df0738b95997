// Somebody has typed the command and sits there: whoever is tired of waiting stops it.
// uses: jdk
package org.example.shop.cli;

import java.util.concurrent.CompletableFuture;

class CommandOfTool {
    interface Stock {
        CompletableFuture<Integer> count(String article);
    }

    void print(Stock stock, String article) {
        int count = stock.count(article).join();
        System.out.println(article + ": " + count);
    }
}
