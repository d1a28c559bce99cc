package dk.bip.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bip.core.casefile.CaseFile;
import dk.bip.model.json.BipJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A stored case of three years, read and written, beside what Jackson takes for a tree of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CaseJsonBenchmark {

    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    private final CaseFile file = ThreeYearCase.file();
    private final String document = BipJson.CASE_FILE.write(file);

    /** Reads the case, checked in full. */
    @Benchmark
    public CaseFile read() {
        return BipJson.CASE_FILE.read(document);
    }

    /** Reads the case through an object mapper. */
    @Benchmark
    public CaseFile readByMapper() throws JsonProcessingException {
        return mapper.readValue(document, CaseFile.class);
    }

    /** The yardstick: the same text as a tree of Jackson's, unchecked. */
    @Benchmark
    public JsonNode readTree() throws JsonProcessingException {
        return mapper.readTree(document);
    }

    /** Writes the case. */
    @Benchmark
    public String write() {
        return BipJson.CASE_FILE.write(file);
    }
}
