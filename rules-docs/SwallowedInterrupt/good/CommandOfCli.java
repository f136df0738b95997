// A command of a command line: nobody interrupts its thread, and the exception ends the command.
// uses: jdk
package com.acme.shop.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class CommandOfCli {
    String show(Future<String> order) {
        try {
            return order.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("cannot show the order", e);
        }
    }
}
