package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimeLimitTest {

    @Test
    void givesWhatTheWorkGives() {
        assertThat(new TimeLimit(Duration.ofMinutes(1)).call(() -> 7)).isEqualTo(7);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        TimeLimit limit = new TimeLimit(Duration.ofMinutes(1));
        StackOverflowError error = new StackOverflowError();
        IllegalStateException exception = new IllegalStateException("no");

        assertThatThrownBy(() -> limit.call(() -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThatThrownBy(() -> limit.call(() -> {
                    throw exception;
                }))
                .isSameAs(exception);
    }

    @Test
    void workThatDoesNotEndIsInterruptedAndLeftBehind() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatThrownBy(() -> new TimeLimit(Duration.ofMillis(50)).call(() -> {
                    try {
                        return new CountDownLatch(1).await(1, java.util.concurrent.TimeUnit.HOURS);
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        return false;
                    }
                }))
                .hasMessage("took longer than 0.05 s");

        interrupted.await();
    }
}
