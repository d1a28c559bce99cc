package dk.bip.examples.casebook;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far long work is, and how long it may still take. Whoever works through something opens one and adds what is done; {@link #watch} tells of it on
 * the standard error. Thread-safe.
 */
final class Progress implements AutoCloseable {

    /** What takes no longer is not told of. */
    private static final Duration FIRST = Duration.ofSeconds(2);

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final int SECONDS_OF_A_MINUTE = 60;
    /** Below it the time left is told in seconds. */
    private static final int SECONDS_THAT_ARE_TOLD = 90;

    private static final int PERCENT = 100;

    private static volatile Progress current;

    private final Progress outer = current;
    private final String what;
    private final long total;
    private final boolean inPercent;
    private final long start = System.nanoTime();
    private final AtomicLong done = new AtomicLong();

    private Progress(String what, long total, boolean inPercent) {
        this.what = what;
        this.total = total;
        this.inPercent = inPercent;
    }

    /** Opens one that counts so many of something, such as {@code citizens}. */
    static Progress of(String what, long total) {
        return opened(new Progress(what, total, false));
    }

    /** Opens one that tells how much of a file is read, in percent of its bytes. */
    static Progress ofFile(String name, long bytes) {
        return opened(new Progress(name, bytes, true));
    }

    private static Progress opened(Progress progress) {
        current = progress;
        return progress;
    }

    void add(long more) {
        done.addAndGet(more);
    }

    @Override
    public void close() {
        current = outer;
    }

    /** Tells of what is under way from now on, in a line every few seconds, until the program ends. */
    static void watch(String command, PrintStream err) {
        watch(command, err, FIRST, BETWEEN);
    }

    /** Tells of it after a while and then again and again; an interrupt ends that. */
    static Thread watch(String command, PrintStream err, Duration first, Duration between) {
        long start = System.nanoTime();
        Thread watch = new Thread(() -> {
            for (Duration wait = first; pauses(wait); wait = between) {
                err.print(told(command, Duration.ofNanos(System.nanoTime() - start)));
            }
        });
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private static boolean pauses(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }

    /** What there is to tell of a command: of what is under way, or else for how long it has worked. */
    static String told(String command, Duration sinceStart) {
        Progress now = current;
        return now == null
                ? "casebook: " + command + " has worked for " + time(sinceStart) + "\n"
                : now.line(Duration.ofNanos(System.nanoTime() - now.start));
    }

    /** What there is to tell once it has taken so long: how much is done, and in how long the rest is if it goes on like this. */
    String line(Duration elapsed) {
        long part = Math.min(done.get(), total);
        String share =
                inPercent ? PERCENT * part / Math.max(1, total) + " % of " + what : part + " of " + total + " " + what;
        return "casebook: " + share + (part == 0 ? "" : ", about " + time(rest(elapsed, part)) + " left") + "\n";
    }

    private Duration rest(Duration elapsed, long part) {
        return Duration.ofMillis(Math.round((double) elapsed.toMillis() / part * (total - part)));
    }

    private static String time(Duration duration) {
        long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
        return seconds < SECONDS_THAT_ARE_TOLD
                ? seconds + (seconds == 1 ? " second" : " seconds")
                : Math.round((double) seconds / SECONDS_OF_A_MINUTE) + " minutes";
    }
}
