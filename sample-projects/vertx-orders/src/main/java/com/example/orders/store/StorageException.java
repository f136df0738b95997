package com.example.orders.store;

import java.sql.SQLException;

/** The database refused or failed. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageException(String what, SQLException cause) {
        super(what, cause);
    }
}
