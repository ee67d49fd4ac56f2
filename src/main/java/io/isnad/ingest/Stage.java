package io.isnad.ingest;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Threads that work off a bounded queue; who brings work waits while the queue is full. */
final class Stage implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final Consumer<Throwable> failed;

    /**
     * @param queued how much work may wait
     * @param failed told of what work throws
     */
    Stage(String name, int threads, int queued, Consumer<Throwable> failed) {
        this.failed = failed;
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queued),
                work -> new Thread(work, name),
                Stage::await);
    }

    private static void await(Runnable work, ThreadPoolExecutor threads) {
        try {
            threads.getQueue().put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("interrupted", e);
        }
    }

    void submit(Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failed.accept(e);
            }
        });
    }

    /** How much work waits. */
    int queued() {
        return threads.getQueue().size();
    }

    /** Returns when all work is done. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
