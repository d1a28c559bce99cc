package dk.bip.core.internal;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the parts of a value stand in a stream: a byte for the kind, then the part.
 *
 * <p>A count in the stream never decides how much memory is taken before its elements have come.
 */
final class SerialForm {

    private static final int NULL = 0;
    private static final int BOOLEAN = 1;
    private static final int INTEGER = 2;
    private static final int LONG = 3;
    private static final int DOUBLE = 4;
    private static final int STRING = 5;
    private static final int DATE = 6;
    private static final int LIST = 7;
    private static final int DOUBLES = 8;
    private static final int OBJECT = 9;

    private static final int FIRST_CAPACITY = 64;

    private SerialForm() {}

    static void write(ObjectOutputStream out, Object part) throws IOException {
        if (part == null) {
            out.writeByte(NULL);
        } else if (part instanceof Boolean flag) {
            out.writeByte(BOOLEAN);
            out.writeBoolean(flag);
        } else if (part instanceof Integer number) {
            out.writeByte(INTEGER);
            out.writeInt(number);
        } else if (part instanceof Long number) {
            out.writeByte(LONG);
            out.writeLong(number);
        } else if (part instanceof Double number) {
            out.writeByte(DOUBLE);
            out.writeDouble(number);
        } else if (part instanceof String text) {
            out.writeByte(STRING);
            out.writeInt(text.length());
            out.writeChars(text);
        } else if (part instanceof LocalDate date) {
            out.writeByte(DATE);
            out.writeLong(date.toEpochDay());
        } else if (part instanceof List<?> list) {
            writeList(out, list);
        } else if (part instanceof double[] numbers) {
            writeDoubles(out, numbers);
        } else {
            out.writeByte(OBJECT);
            out.writeObject(part);
        }
    }

    private static void writeList(ObjectOutputStream out, List<?> list) throws IOException {
        out.writeByte(LIST);
        out.writeInt(list.size());
        for (Object element : list) {
            write(out, element);
        }
    }

    private static void writeDoubles(ObjectOutputStream out, double[] numbers) throws IOException {
        out.writeByte(DOUBLES);
        out.writeInt(numbers.length);
        for (double number : numbers) {
            out.writeDouble(number);
        }
    }

    static List<Object> readParts(ObjectInputStream in) throws IOException, ClassNotFoundException {
        if (in.readByte() != LIST) {
            throw new InvalidObjectException("the stream must hold a list of parts");
        }
        return readList(in);
    }

    private static Object read(ObjectInputStream in) throws IOException, ClassNotFoundException {
        int kind = in.readByte();
        return switch (kind) {
            case NULL -> null;
            case BOOLEAN -> in.readBoolean();
            case INTEGER -> in.readInt();
            case LONG -> in.readLong();
            case DOUBLE -> in.readDouble();
            case STRING -> readString(in);
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case LIST -> readList(in);
            case DOUBLES -> readDoubles(in);
            case OBJECT -> in.readObject();
            default -> throw new InvalidObjectException("the stream must hold a part of a known kind");
        };
    }

    private static String readString(ObjectInputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int left = in.readInt(); left > 0; left--) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    private static List<Object> readList(ObjectInputStream in) throws IOException, ClassNotFoundException {
        List<Object> list = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            list.add(read(in));
        }
        return list;
    }

    private static double[] readDoubles(ObjectInputStream in) throws IOException {
        int count = in.readInt();
        double[] numbers = new double[FIRST_CAPACITY];
        for (int i = 0; i < count; i++) {
            if (i == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * i);
            }
            numbers[i] = in.readDouble();
        }
        return Arrays.copyOf(numbers, count);
    }
}
