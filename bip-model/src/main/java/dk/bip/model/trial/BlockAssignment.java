package dk.bip.model.trial;

import dk.bip.core.CitizenId;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Assignment to the arms by chance, in permuted blocks within strata such as job centres, drawn again from the same seed.
 *
 * <p>In each stratum the citizens, in the order in which they come, fill blocks of one size; each block has the arms in the proportion of the
 * allocation, in an order drawn by {@link Random} from the seed and the name of the stratum. So the draws of one stratum do not depend on the
 * others, and a citizen who comes later changes nothing before. The last block may be cut short. A caseworker who knows the block size can guess
 * the last of a block: keep it, and the seed, from them. Immutable, thread-safe and serializable.
 *
 * @param seed the seed
 * @param blockSize how many citizens a block has: a multiple of the parts together, at most 1000
 * @param treatedParts parts of the treated, from 1 to 100
 * @param controlParts parts of the controls, from 1 to 100
 */
public record BlockAssignment(long seed, int blockSize, int treatedParts, int controlParts) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param seed the seed
     * @param blockSize how many citizens a block has
     * @param treatedParts parts of the treated, from 1 to 100
     * @param controlParts parts of the controls, from 1 to 100
     * @throws IllegalArgumentException if the parts are out of range, or the block size is no multiple of them together or above 1000
     */
    public BlockAssignment {
        Checks.that(
                treatedParts >= 1 && treatedParts <= 100 && controlParts >= 1 && controlParts <= 100,
                () -> "treatedParts and controlParts must be from 1 to 100, but are " + treatedParts + " and "
                        + controlParts);
        Checks.that(
                blockSize >= 1 && blockSize <= 1000 && blockSize % (treatedParts + controlParts) == 0,
                () -> "blockSize must be a multiple of " + (treatedParts + controlParts) + " up to 1000, but is "
                        + blockSize);
    }

    /**
     * Returns the assignment in the allocation of a protocol, in blocks of twice its parts.
     *
     * @param protocol the protocol, with controls
     * @param seed the seed
     * @return the assignment
     * @throws IllegalArgumentException if the protocol has no controls
     */
    public static BlockAssignment of(TrialProtocol protocol, long seed) {
        Checks.that(protocol.controlParts() > 0, "protocol must have controls", "it describes a project and no trial?");
        return new BlockAssignment(
                seed,
                2 * (protocol.treatedParts() + protocol.controlParts()),
                protocol.treatedParts(),
                protocol.controlParts());
    }

    /**
     * Assigns citizens.
     *
     * @param citizens by stratum, in the order in which they come there
     * @return the assignments, stratum by stratum in the order of their names
     * @throws IllegalArgumentException if a stratum is blank, or a citizen stands twice
     */
    public AssignmentList assign(Map<String, List<CitizenId>> citizens) {
        List<AssignmentList.Entry> entries = new ArrayList<>();
        new TreeMap<>(citizens).forEach((stratum, members) -> {
            List<Arm> arms = draw(Collections.nCopies(members.size(), stratum));
            for (int i = 0; i < arms.size(); i++) {
                entries.add(new AssignmentList.Entry(members.get(i), stratum, arms.get(i)));
            }
        });
        return AssignmentList.of(this, entries);
    }

    /** The arms of citizens whose strata are given in the order in which they come. */
    List<Arm> draw(List<String> strata) {
        Map<String, Random> randoms = new HashMap<>();
        Map<String, List<Arm>> open = new HashMap<>();
        List<Arm> arms = new ArrayList<>();
        for (String stratum : strata) {
            List<Arm> block = open.computeIfAbsent(Checks.notBlank(stratum, "stratum"), name -> new ArrayList<>());
            if (block.isEmpty()) {
                int treated = blockSize / (treatedParts + controlParts) * treatedParts;
                block.addAll(Collections.nCopies(treated, Arm.TREATED));
                block.addAll(Collections.nCopies(blockSize - treated, Arm.CONTROL));
                Collections.shuffle(block, randoms.computeIfAbsent(stratum, name -> new Random(seedOf(name))));
            }
            arms.add(block.remove(block.size() - 1));
        }
        return arms;
    }

    /** Spreads the name over all bits, so that strata of like names and seeds draw apart. */
    private long seedOf(String stratum) {
        long mixed = seed;
        for (int i = 0; i < stratum.length(); i++) {
            mixed = (mixed ^ stratum.charAt(i)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        return mixed;
    }
}
