package dk.bip.model.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * From text to nodes, by the letter of RFC 8259. Written by hand because jackson-core takes a quarter more for a case: it keeps the names
 * of documents in a table that outlives them, or else makes each name anew. The tests hold the two together on changed documents. Of one
 * document; not thread-safe.
 */
final class Scanner {

    /** So many names are compared with one another, more by their hash codes. */
    private static final int FEW = 16;

    /** Places for so many bits of a text's letters. */
    private static final int BITS = 8;

    /** The golden ratio in 32 bits spreads letters that differ little. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int LONGEST_REMEMBERED = 32;
    private static final int HEXADECIMAL = 16;
    private static final int UNICODE_DIGITS = 4;

    private final char[] text;

    /** Short texts of the document, each at a place of its own letters: a case has the same few names and codes a thousand times. */
    private final String[] remembered = new String[1 << BITS];

    /** Where each of these stands first: its start and length in one number. */
    private final long[] spans = new long[1 << BITS];

    /** The place of the name that came after the name at a place. */
    private final int[] followers = new int[1 << BITS];

    private int lastPlace;
    private int lastName;

    private final Names[] lastNames = new Names[FEW + 1];

    /** The names and values of all objects and arrays that are open. */
    private String[] names = new String[FEW];

    private Node[] values = new Node[FEW];
    private int top;

    private int at;
    private int depth;

    /** Whether the last text holds neither an escape nor half of a pair. */
    private boolean isPlain;

    private Scanner(String text) {
        this.text = text.toCharArray();
    }

    static Node scan(String text) {
        return new Scanner(text).document();
    }

    private Node document() {
        if (skipSpace() < 0) {
            throw Path.ROOT.refuse("must not be empty", null);
        }
        Node node = value();
        int next = skipSpace();
        if (next >= 0) {
            throw beginsValue(next)
                    ? Path.ROOT.refuse("must hold one JSON value and nothing after it", null)
                    : refusal();
        }
        return node;
    }

    private boolean beginsValue(int c) {
        return c == '{'
                || c == '['
                || c == '"'
                || c == '-'
                || isDigit(c)
                || isAt("true")
                || isAt("false")
                || isAt("null");
    }

    private Node value() {
        int c = skipSpace();
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> text();
            case 't' -> literal("true", new Node.Bool(true));
            case 'f' -> literal("false", new Node.Bool(false));
            case 'n' -> literal("null", new Node.Null());
            default -> new Node.Num(number(c));
        };
    }

    private Node literal(String word, Node node) {
        if (!isAt(word)) {
            throw refusal();
        }
        at += word.length();
        return node;
    }

    private boolean isAt(String word) {
        return Arrays.equals(text, at, Math.min(at + word.length(), text.length), word.toCharArray(), 0, word.length());
    }

    private Node object() {
        enter();
        int bottom = top;
        if (skipSpace() != '}') {
            do {
                expect('"');
                String name = name();
                expect(':');
                at++;
                push(name, value());
            } while (goesOn('}'));
        }
        leave();
        Names known = names(bottom);
        return new Node.Obj(known.list, popped(bottom), known.repeats);
    }

    /** Remembers what stands in an open object or array. */
    private void push(String nameOrNull, Node value) {
        if (top == values.length) {
            values = Arrays.copyOf(values, 2 * top);
            names = Arrays.copyOf(names, 2 * top);
        }
        names[top] = nameOrNull;
        values[top] = value;
        top++;
    }

    private List<Node> popped(int bottom) {
        Node[] own = Arrays.copyOfRange(values, bottom, top);
        top = bottom;
        return Collections.unmodifiableList(Arrays.asList(own));
    }

    /** Returns the names of the object that ends here: those of the last one of its kind, where they are the same. */
    private Names names(int bottom) {
        int count = top - bottom;
        int place = count < lastNames.length ? count : 0;
        Names last = lastNames[place];
        if (last == null || !last.are(names, bottom, top)) {
            last = new Names(List.of(Arrays.copyOfRange(names, bottom, top)));
            lastNames[place] = last;
        }
        return last;
    }

    private Node array() {
        enter();
        int bottom = top;
        if (skipSpace() != ']') {
            do {
                push(null, value());
            } while (goesOn(']'));
        }
        leave();
        return new Node.Arr(popped(bottom));
    }

    private void enter() {
        depth++;
        if (depth > Syntax.DEEPEST_NESTING) {
            throw Syntax.beyondLimits();
        }
        at++;
    }

    private void leave() {
        depth--;
        at++;
    }

    /** Tells whether a comma comes, and steps over it; otherwise the end must come. */
    private boolean goesOn(char end) {
        int c = skipSpace();
        if (c == ',') {
            at++;
            return true;
        }
        if (c != end) {
            throw refusal();
        }
        return false;
    }

    private void expect(char wanted) {
        if (skipSpace() != wanted) {
            throw refusal();
        }
    }

    /** Returns the next sign that is no space, which is where this stands then; less than nought at the end. */
    private int skipSpace() {
        while (at < text.length) {
            char c = text[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return -1;
    }

    /** Reads a name: most likely the one that followed the last name before. */
    private String name() {
        int before = lastName;
        long span = spans[followers[before]];
        int length = (int) span;
        int from = (int) (span >>> Integer.SIZE);
        int start = at + 1;
        int end = start + length;
        if (length > 0
                && end < text.length
                && text[end] == '"'
                && Arrays.equals(text, start, end, text, from, from + length)) {
            at = end + 1;
            lastName = followers[before];
            return remembered[lastName];
        }
        String name = string();
        followers[before] = lastPlace;
        lastName = lastPlace;
        return name;
    }

    private Node text() {
        isPlain = true;
        String text = string();
        return new Node.Str(text, isPlain || Texts.isWellFormed(text));
    }

    /** Reads a text from its opening quote on. */
    private String string() {
        int start = at + 1;
        for (int i = start; i < text.length; i++) {
            char c = text[i];
            if (c == '"') {
                at = i + 1;
                return remembered(start, i);
            }
            if (c == '\\' || c < ' ' || c >= Character.MIN_SURROGATE) {
                at = i;
                isPlain = false;
                return escaped(start);
            }
        }
        at = text.length;
        throw refusal();
    }

    /** Returns the text between two places, as the same object where it was met before. */
    private String remembered(int start, int end) {
        int length = end - start;
        if (length == 0 || length > LONGEST_REMEMBERED) {
            return new String(text, start, length);
        }
        int letters = text[start] + 31 * (text[start + length / 2] + 31 * (text[end - 1] + 31 * length));
        int place = letters * SPREAD >>> Integer.SIZE - BITS;
        long span = spans[place];
        int before = (int) (span >>> Integer.SIZE);
        if ((int) span != length || !Arrays.equals(text, start, end, text, before, before + length)) {
            remembered[place] = new String(text, start, length);
            spans[place] = (long) start << Integer.SIZE | length;
        }
        lastPlace = place;
        return remembered[place];
    }

    private String escaped(int start) {
        StringBuilder out = new StringBuilder();
        out.append(text, start, at - start);
        while (at < text.length) {
            char c = text[at];
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                throw refusal();
            }
            at++;
            out.append(c == '\\' ? escape() : c);
        }
        throw refusal();
    }

    private char escape() {
        if (at == text.length) {
            throw refusal();
        }
        char c = text[at];
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> {
                at--;
                throw refusal();
            }
        };
    }

    private char unicode() {
        int code = 0;
        for (int end = at + UNICODE_DIGITS; at < end; at++) {
            int digit = at < text.length && text[at] < 128 ? Character.digit(text[at], HEXADECIMAL) : -1;
            if (digit < 0) {
                throw refusal();
            }
            code = HEXADECIMAL * code + digit;
        }
        return (char) code;
    }

    private String number(int first) {
        int start = at;
        if (first == '-') {
            at++;
        }
        boolean beginsWithNought = at < text.length && text[at] == '0';
        int digits = digits();
        if (digits > 1 && beginsWithNought) {
            at = start;
            throw refusal();
        }
        if (at < text.length && text[at] == '.') {
            at++;
            digits();
        }
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            if (at < text.length && (text[at] == '+' || text[at] == '-')) {
                at++;
            }
            digits();
        }
        if (at - start > Syntax.LONGEST_NUMBER) {
            throw Syntax.beyondLimits();
        }
        return remembered(start, at);
    }

    /** Steps over one digit or more and returns how many. */
    private int digits() {
        int start = at;
        while (at < text.length && isDigit(text[at])) {
            at++;
        }
        if (at == start) {
            throw refusal();
        }
        return at - start;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private JsonFormatException refusal() {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < Math.min(at, text.length); i++) {
            boolean endsLine = text[i] == '\n' || text[i] == '\r' && !(i + 1 < text.length && text[i + 1] == '\n');
            if (endsLine) {
                line++;
                lineStart = i + 1;
            }
        }
        return Syntax.refusal(line, at - lineStart + 1);
    }

    /** The names of an object, which many objects of a document share. */
    private static final class Names {

        private final List<String> list;
        private final boolean repeats;

        Names(List<String> list) {
            this.list = list;
            this.repeats = list.size() > FEW ? new HashSet<>(list).size() < list.size() : repeats(list);
        }

        private static boolean repeats(List<String> names) {
            for (int i = 1; i < names.size(); i++) {
                if (names.indexOf(names.get(i)) < i) {
                    return true;
                }
            }
            return false;
        }

        boolean are(String[] names, int from, int to) {
            if (list.size() != to - from) {
                return false;
            }
            for (int i = from; i < to; i++) {
                if (!list.get(i - from).equals(names[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
