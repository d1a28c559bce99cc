package dk.bip.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Packages from low to high. A class may use its own package and lower ones; packages on one level do not see each other.
 * A package that is not in the order is a violation, so that nobody adds one without giving it a place.
 */
final class PackageOrder extends ArchCondition<JavaClass> {

    private final String root;
    private final Map<String, Integer> levels = new LinkedHashMap<>();

    private PackageOrder(String root, List<List<String>> lowToHigh) {
        super("use only lower packages");
        this.root = root;
        for (int level = 0; level < lowToHigh.size(); level++) {
            for (String name : lowToHigh.get(level)) {
                levels.put(root + "." + name, level);
            }
        }
    }

    static PackageOrder of(String root, List<List<String>> lowToHigh) {
        return new PackageOrder(root, lowToHigh);
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Integer own = levels.get(item.getPackageName());
        if (own == null) {
            events.add(SimpleConditionEvent.violated(
                    item, item.getName() + " is in a package without a place in the order: " + item.getPackageName()));
            return;
        }
        item.getDirectDependenciesFromSelf().forEach(dependency -> {
            String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
            if (!target.equals(item.getPackageName()) && target.startsWith(root + ".")) {
                Integer level = levels.get(target);
                if (level == null || level >= own) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        });
    }
}
