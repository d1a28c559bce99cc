package dk.bip.core.internal;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What stands for a value in a Java stream: its parts, from which the public factory of the value makes it again.
 *
 * <p>No stream makes a value that its factory refuses, and none that is damaged ends in an unchecked exception here or in memory that runs
 * out: whatever goes wrong is an {@link InvalidObjectException} or another exception of the stream. A value refers to a proxy of its own like this:
 *
 * <pre>{@code
 * private Object writeReplace() {
 *     return new Proxy().holding(start, end);
 * }
 *
 * private void readObject(ObjectInputStream in) throws InvalidObjectException {
 *     throw SerialProxy.required();
 * }
 *
 * private static final class Proxy extends SerialProxy {
 *     private static final long serialVersionUID = 1L;
 *
 *     @Override
 *     protected Object value(SerialParts parts) {
 *         return DateRange.of(parts.next(LocalDate.class), parts.next(LocalDate.class));
 *     }
 * }
 * }</pre>
 *
 * <p>A record needs no {@code readObject}, and no proxy where it holds only primitives and at most one text. The fields that are not written
 * are {@code transient} where their type is not serializable.
 */
public abstract class SerialProxy implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient List<Object> parts;

    /** An empty proxy, for {@link #holding} or a stream to fill. */
    protected SerialProxy() {}

    /**
     * Fills this proxy.
     *
     * @param values the parts of the value: null, boxed numbers and booleans, texts, dates, arrays of doubles, lists of all these, enums
     *     and serializable values
     * @return this proxy
     */
    public final SerialProxy holding(Object... values) {
        parts = Arrays.asList(values);
        return this;
    }

    /**
     * Makes the value, by a factory that checks it.
     *
     * @param from the parts in the order in which {@link #holding} took them
     * @return the value
     */
    protected abstract Object value(SerialParts from);

    /**
     * What the {@code readObject} of a value throws that is only ever written as its proxy.
     *
     * @return the exception
     */
    public static InvalidObjectException required() {
        return new InvalidObjectException(
                "the stream must hold the proxy of the value\nMaybe it was made by something else than this library?");
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        SerialForm.write(out, parts);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        try {
            parts = SerialForm.readParts(in);
        } catch (RuntimeException e) {
            throw refused();
        }
    }

    /**
     * Makes the value that takes the place of this proxy.
     *
     * @return the value
     * @throws InvalidObjectException if the parts are not those of a value
     */
    protected final Object readResolve() throws InvalidObjectException {
        try {
            SerialParts from = new SerialParts(parts);
            Object value = value(from);
            from.checkNoneLeft();
            return value;
        } catch (RuntimeException e) {
            throw refused();
        }
    }

    /** Without the cause, whose text may hold what the stream holds. */
    private InvalidObjectException refused() {
        return new InvalidObjectException("the stream must hold what the factory of "
                + getClass().getEnclosingClass().getSimpleName() + " accepts"
                + "\nMaybe it was damaged, or written by another version of the library?");
    }
}
