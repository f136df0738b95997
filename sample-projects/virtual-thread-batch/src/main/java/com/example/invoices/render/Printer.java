package com.example.invoices.render;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** A printer with few trays. Sheets come out in the order in which they went in. */
public final class Printer {

    private final BlockingQueue<String> paper = new ArrayBlockingQueue<>(16);
    private final Semaphore trays = new Semaphore(2);
    private final Thread motor = Thread.ofPlatform().daemon().name("printer").unstarted(this::run);
    private final CountDownLatch warm = new CountDownLatch(1);
    private int sheets;

    /** Switches it on, and returns when it is warm. A motor that fails before that is waited for until the power goes. */
    public void heat() throws InterruptedException {
        motor.start();
        warm.await();
    }

    /** Puts a sheet onto the pile, waiting for room with everybody else locked out. */
    public void print(Invoice invoice) throws InterruptedException {
        synchronized (this) {
            sheets++;
            paper.put(sheets + ": " + invoice.number());
        }
    }

    /** Puts a cover onto the pile. It waits first, and then takes the monitor. */
    public void cover(String title) throws InterruptedException {
        trays.acquire();
        try {
            int number;
            synchronized (this) {
                number = ++sheets;
            }
            paper.put(number + ": " + title);
        } finally {
            trays.release();
        }
    }

    public synchronized int sheets() {
        return sheets;
    }

    /** The printer's own thread takes sheets for as long as there is power. It is no virtual one, and may be pinned. */
    private void run() {
        try {
            Thread.sleep(20);
            warm.countDown();
            while (true) {
                String sheet = paper.take();
                System.getLogger("printer").log(System.Logger.Level.DEBUG, sheet);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void stop() {
        motor.interrupt();
    }
}
