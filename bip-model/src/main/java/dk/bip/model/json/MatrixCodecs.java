package dk.bip.model.json;

import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Symmetric matrices, their rows and columns named by term. */
final class MatrixCodecs {

    private static final Kind<double[][]> ROWS = new Kind<>(
            (out, name, rows) -> out.rows(
                    name,
                    Arrays.stream(rows)
                            .map(row -> Arrays.stream(row).boxed().toList())
                            .toList()),
            any -> Schema.of(
                    "type", "array", "items", Schema.of("type", "array", "items", Schema.of("type", "number"))));

    static final ObjectCodec<CovarianceMatrix> COVARIANCE =
            matrix(CovarianceMatrix::terms, CovarianceMatrix::toArray, CovarianceMatrix::of);

    static final ObjectCodec<PrecisionMatrix> PRECISION =
            matrix(PrecisionMatrix::terms, PrecisionMatrix::toArray, PrecisionMatrix::of);

    private MatrixCodecs() {}

    private static <M> ObjectCodec<M> matrix(
            Function<M, List<String>> terms, Function<M, double[][]> rows, BiFunction<List<String>, double[][], M> of) {
        return Fields.<M>of("matrix")
                .field("terms", Kind.texts(Kind.NAME, name -> name), terms)
                .field("rows", ROWS, rows)
                .read(in -> of.apply(
                        in.at("terms").list(JsonValue::text),
                        in.at("rows").list(MatrixCodecs::row).toArray(double[][]::new)));
    }

    private static double[] row(JsonValue row) {
        return row.list(JsonValue::number).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
