package dk.bip.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RegressionIteration;
import dk.bip.model.estimation.RegressionPass;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

class KryoRegistrationTest {

    private static final SerializerInstance KRYO = new KryoSerializer(
                    new SparkConf(false).set("spark.kryo.registrator", KryoRegistration.class.getName()))
            .newInstance();

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        ClassTag<T> type = (ClassTag<T>) ClassTag$.MODULE$.apply(value.getClass());
        return KRYO.deserialize(KRYO.serialize(value, type), type);
    }

    @Test
    void aFitWhoseBlocksAndPassesTravelByKryoHasTheSameBits() {
        ModelFrame frame = RandomTable.of(7, 500).frame(true, false, "citizen");
        BinaryRegression regression = BinaryRegression.logit().withClusters("citizen");
        FrameBlock block = copy(new FrameBlock(frame, Map.of("left out before", 3L)));
        RegressionIteration iteration = regression.start(frame.columnNames());
        while (!iteration.isDone()) {
            RegressionPass pass = copy(iteration.newPass());
            iteration = iteration.next(copy(block.addTo(pass)));
        }
        assertThat(iteration.result().coefficients().covariance())
                .isEqualTo(regression.fit(frame).coefficients().covariance());
        assertThat(iteration.result().droppedRows())
                .containsAllEntriesOf(frame.droppedRows())
                .containsEntry("left out before", 3L);
        PartitionReport report = new PartitionReport(3, 4, 2, 1, null);
        assertThat(copy(report)).isEqualTo(report);
    }
}
