package com.example.quotes.api;

/** There is no quote. */
public class QuoteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public QuoteException(String message) {
        super(message);
    }

    public QuoteException(String message, Throwable cause) {
        super(message, cause);
    }
}
