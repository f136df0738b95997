package com.example.quotes.client;

import com.example.quotes.api.QuoteException;
import java.util.function.Supplier;

/** Tries again what may go wrong. */
final class Attempts {

    private Attempts() {}

    static <T> T three(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (QuoteException e) {
                if (attempt == 3) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(10L << attempt);
        } catch (InterruptedException e) {
            System.getLogger("attempts").log(System.Logger.Level.DEBUG, "no pause");
        }
    }
}
