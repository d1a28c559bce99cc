package dk.bip.examples.casebook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

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
        String words = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return Optional.ofNullable(words)
                .filter(text -> failure instanceof IOException && !text.isBlank())
                .map(text -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1))
                .orElse("no name of a file");
    }
}
