package dk.bip.examples.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a folder whose names end in {@code .json}, by name; folders within it are not looked into. A file that cannot be read is a case without a document. */
final class CaseFolder implements CaseSource {

    private final Iterator<Path> files;
    private final int limit;
    private final Progress progress;

    private CaseFolder(List<Path> files, int limit) {
        this.files = files.iterator();
        this.limit = limit;
        this.progress = Progress.of("files", files.size());
    }

    static CaseFolder open(Path folder, int limit) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new CaseFolder(
                    files.filter(file -> nameOf(file).endsWith(".json"))
                            .filter(file -> !Files.isDirectory(file))
                            .sorted()
                            .toList(),
                    limit);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    @Override
    public Optional<IncomingCase> next() {
        if (!files.hasNext()) {
            return Optional.empty();
        }
        progress.add(1);
        return Optional.of(read(files.next()));
    }

    private IncomingCase read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new IncomingCase(nameOf(file), in.readNBytes(limit + 1));
        } catch (IOException unreadable) {
            return new IncomingCase(nameOf(file), null);
        }
    }

    @Override
    public void close() {
        progress.close();
    }
}
