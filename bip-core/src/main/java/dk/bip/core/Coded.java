package dk.bip.core;

/** A constant with a code that stays the same for as long as data are stored under it, whatever becomes of labels and order. */
public interface Coded {

    /**
     * Returns the name of the constant, as every enum has one.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the stable code.
     *
     * @return the code, which is the name of the constant unless a type says otherwise
     */
    default String code() {
        return name();
    }
}
