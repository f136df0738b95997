// It completes what somebody types into a shell; nobody interrupts that.
// uses: jdk
package com.acme.shop.console;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

interface Completer {
    List<String> complete(Future<List<String>> names);
}

class CompletesWordsOfShell implements Completer {
    @Override
    public List<String> complete(Future<List<String>> names) {
        try {
            return names.get();
        } catch (InterruptedException | ExecutionException e) {
            return List.of();
        }
    }
}
