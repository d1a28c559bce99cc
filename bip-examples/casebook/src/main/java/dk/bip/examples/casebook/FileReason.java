package dk.bip.examples.casebook;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why the system could not read or write a file, in words that hold nothing of what is in it. */
final class FileReason {

    private FileReason() {}

    /** Returns the reason, such as {@code permission denied} or {@code no space left on device}. */
    static String of(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (failure instanceof CharacterCodingException) {
            return "not in UTF-8";
        }
        if (failure instanceof InvalidPathException) {
            return "no name of a file";
        }
        String words = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return words == null || words.isBlank()
                ? "the system gives no reason"
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
