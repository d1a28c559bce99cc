package dk.bip.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import dk.bip.model.estimation.RegressionPass;
import java.util.List;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * For applications whose {@code spark.serializer} is Kryo: what travels between tasks does so by the streams of Java, which check what they
 * read. Named in {@code spark.kryo.registrator}.
 */
public final class KryoRegistration implements KryoRegistrator {

    /** A registrator that Spark makes. */
    public KryoRegistration() {}

    @Override
    public void registerClasses(Kryo kryo) {
        for (Class<?> type : List.of(RegressionPass.class, FrameBlock.class, PartitionReport.class)) {
            kryo.register(type, new JavaSerializer());
        }
    }
}
