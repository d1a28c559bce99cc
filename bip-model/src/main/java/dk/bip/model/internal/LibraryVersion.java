package dk.bip.model.internal;

/** Which version of the library this is: what an estimate says of itself. A test holds it to the version of the build. */
public final class LibraryVersion {

    /** The version. */
    public static final String CURRENT = "0.1.0-SNAPSHOT";

    private LibraryVersion() {}
}
