package dk.bip.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Summarised;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every public serializable value of a module; a subclass brings the samples, of which each type has one or more. */
public abstract class ValueContract {

    private static final int MINIMUM_TRIES = 100_000;

    private final List<Object> samples = samples();

    /** A class of the module whose values these are. */
    protected abstract Class<?> memberOfModule();

    /** Together they differ in each part of each type that a change of that part alone cannot vary. */
    protected abstract List<Object> samples();

    /**
     * Beginnings of the names of types that may do without equality, because they are calculations or results of a study: two of them are
     * equal only where they are the same.
     */
    protected Set<String> mayBeWithoutEquality() {
        return Set.of();
    }

    /** Beginnings of the names of types that are left out. */
    protected Set<String> leftOut() {
        return Set.of();
    }

    @Test
    void everyPublicValueHasASample() {
        assertThat(types())
                .as("types of samples")
                .containsExactlyInAnyOrderElementsOf(PublicValues.ofModuleOf(memberOfModule()).stream()
                        .filter(type -> leftOut().stream().noneMatch(type.getName()::startsWith))
                        .toList());
    }

    @Test
    void everyValueIsWrittenAsItsPartsOrIsARecordOfNumbersAndAtMostOneText() {
        for (Class<?> type : types()) {
            assertThat(ValueParts.isProxied(type) || isPlainRecord(type))
                    .as("%s has a proxy", type)
                    .isTrue();
        }
    }

    private static boolean isPlainRecord(Class<?> type) {
        List<Class<?>> objects = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .<Class<?>>map(RecordComponent::getType)
                        .filter(component -> !component.isPrimitive())
                        .toList()
                : List.of(type);
        return objects.isEmpty() || objects.equals(List.of(String.class));
    }

    @Test
    void noStreamHoldsAValueItselfInThePlaceOfItsProxy() {
        for (Class<?> type : types()) {
            if (!type.isRecord()) {
                assertThatThrownBy(() -> {
                            Method read = type.getDeclaredMethod("readObject", ObjectInputStream.class);
                            read.setAccessible(true);
                            read.invoke(samplesOf(type).findFirst().orElseThrow(), (Object) null);
                        })
                        .as("%s", type)
                        .hasCauseInstanceOf(InvalidObjectException.class);
            }
        }
    }

    @Test
    void aDamagedStreamGivesAnEqualValueAValidOneOrACheckedExceptionWithSeed20() {
        Random random = new Random(20);
        Map<DamagedStreams.Outcome, Integer> all = new EnumMap<>(DamagedStreams.Outcome.class);
        double weights = samples.stream().mapToDouble(ValueContract::weight).sum();
        for (Object sample : samples) {
            int tries = (int) Math.ceil(MINIMUM_TRIES * weight(sample) / weights);
            new DamagedStreams(sample)
                    .tries(tries, random)
                    .forEach((outcome, count) -> all.merge(outcome, count, Integer::sum));
        }
        assertThat(all.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(MINIMUM_TRIES);
        assertThat(all.getOrDefault(DamagedStreams.Outcome.FAULT_OF_THE_JDK, 0))
                .as("faults of the JDK in %s", all)
                .isLessThan(MINIMUM_TRIES / 500);
        assertThat(all)
                .containsKeys(
                        DamagedStreams.Outcome.EQUAL_VALUE,
                        DamagedStreams.Outcome.OTHER_VALUE,
                        DamagedStreams.Outcome.CHECKED_EXCEPTION);
    }

    /** Long streams take their time, and what they hold has streams of its own. */
    private static double weight(Object sample) {
        return 1 / Math.sqrt(SerialCopy.bytes(sample).length);
    }

    @Test
    void aCopyThroughAStreamHasTheSameParts() {
        for (Object sample : samples) {
            assertThat(ValueParts.canonical(SerialCopy.of(sample)))
                    .as("copy of a %s", sample.getClass())
                    .isEqualTo(ValueParts.canonical(sample));
        }
    }

    @Test
    void everyPartOfAValueCountsInItsEquality() {
        List<String> constant = new ArrayList<>();
        for (Class<?> type : types()) {
            if (isComparedByParts(type)) {
                List<Object> ofType = samplesOf(type).toList();
                int parts = ValueParts.of(ofType.get(0)).size();
                for (int part = 0; part < parts; part++) {
                    String as = type.getName() + ", part " + part;
                    List<Object> varied = varied(ofType, part);
                    List<Object> forms =
                            varied.stream().map(ValueParts::canonical).toList();
                    for (int first = 0; first < ofType.size(); first++) {
                        for (int second = 0; second < varied.size(); second++) {
                            boolean same = forms.get(first).equals(forms.get(second));
                            checkPair(varied.get(first), varied.get(second), same, as);
                        }
                    }
                    if (isConstant(forms, part)) {
                        constant.add(as);
                    }
                }
            }
        }
        assertThat(constant)
                .as("parts in which no two samples differ, and of which no change is accepted")
                .isEmpty();
    }

    /** The samples, and behind them what differs from one of them in that part alone. */
    private static List<Object> varied(List<Object> ofType, int part) {
        List<Object> varied = new ArrayList<>(ofType);
        ofType.forEach(sample -> PartVariations.ofPart(sample, part).forEach(varied::add));
        return varied;
    }

    /** The canonical form of a value is a list of its type and of the list of its parts. */
    private static boolean isConstant(List<Object> forms, int part) {
        return forms.stream()
                        .map(form -> ((List<?>) ((List<?>) form).get(1)).get(part))
                        .distinct()
                        .count()
                < 2;
    }

    private static void checkPair(Object first, Object second, boolean same, String as) {
        assertThat(first.equals(second)).as(as).isEqualTo(same);
        assertThat(second.equals(first)).as("%s, the other way round", as).isEqualTo(same);
        assertThat(!same || first.hashCode() == second.hashCode())
                .as("%s, hash", as)
                .isTrue();
    }

    @Test
    void aValueIsEqualToItselfAndItsCopyAndToNothingElse() {
        for (Object sample : samples) {
            String as = sample.getClass().getName();
            Object copy = SerialCopy.of(sample);
            boolean byParts = isComparedByParts(sample.getClass());
            assertThat(sample.equals(sample)).as(as).isTrue();
            assertThat(sample.equals(copy)).as(as).isEqualTo(byParts);
            assertThat(copy.equals(sample)).as(as).isEqualTo(byParts);
            assertThat(sample.hashCode()).as(as).isEqualTo(sample.hashCode());
            assertThat(copy.hashCode() == sample.hashCode() || !byParts).as(as).isTrue();
            assertThat(sample.equals(null)).as(as).isFalse();
            samples.stream()
                    .filter(other -> other.getClass() != sample.getClass())
                    .forEach(other -> assertThat(sample.equals(other)).as(as).isFalse());
        }
    }

    @Test
    void nothingPrintsAsItsClassAndItsHash() {
        assertThat(PublicValues.typesOfModuleOf(memberOfModule()))
                .isNotEmpty()
                .filteredOn(type -> Arrays.stream(type.getMethods())
                        .noneMatch(method -> method.getName().equals("build")
                                || method.getName().equals("toString") && method.getDeclaringClass() != Object.class))
                .isEmpty();
    }

    @Test
    void everyResultIsSummarised() {
        assertThat(PublicValues.typesOfModuleOf(memberOfModule()))
                .filteredOn(type -> type.getSimpleName().endsWith("Result"))
                .allSatisfy(type -> assertThat(type).isAssignableTo(Summarised.class));
    }

    @Test
    void aSummaryIsAHeadlineWithNumbersAndWhatIsBelowItInAnyLocale() {
        samples.stream()
                .filter(Summarised.class::isInstance)
                .forEach(sample -> SummaryContract.check((Summarised) sample));
    }

    private boolean isComparedByParts(Class<?> type) {
        return mayBeWithoutEquality().stream().noneMatch(type.getName()::startsWith)
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("equals"));
    }

    private Set<Class<?>> types() {
        return samples.stream().map(Object::getClass).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Object> samplesOf(Class<?> type) {
        return samples.stream().filter(type::isInstance);
    }
}
