package dk.bip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LibraryVersionTest {

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>bip(-parent)?</artifactId>\\s*<version>([^<]+)<");

    @Test
    void isTheVersionOfTheBuild() throws IOException {
        Matcher parent = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(parent.find()).isTrue();
        assertThat(LibraryVersion.CURRENT).isEqualTo(parent.group(2));
    }
}
