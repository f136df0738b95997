package com.example.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceRunTest {

    @TempDir
    Path home;

    @Test
    void everyOrderGetsAnInvoice() throws Exception {
        assertEquals("60 invoices, 0 failures", InvoiceRun.run(60, home));
        assertEquals(60, Files.readAllLines(home.resolve("totals.txt")).size());
        assertEquals("Invoice I-1001\ncustomer-1 owes EUR 92.92\n", Files.readString(home.resolve("I-1001.txt")));
    }
}
