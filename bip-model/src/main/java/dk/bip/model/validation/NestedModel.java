package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * One of several models side by side: a name and the columns that it uses. Immutable and thread-safe.
 *
 * @param name what the table calls it, such as "register data"
 * @param columns the names of its columns, all different; none is the intercept alone
 */
public record NestedModel(String name, List<String> columns) implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @param name what the table calls it
     * @param columns the names of its columns
     * @throws IllegalArgumentException if the name is blank or a column stands twice
     */
    public NestedModel {
        Checks.notBlank(name, "name");
        columns = List.copyOf(columns);
        Checks.that(
                new HashSet<>(columns).size() == columns.size(), "columns of " + name + " must have different names");
    }

    /**
     * Names a model and its columns.
     *
     * @param name what the table calls it
     * @param columns the names of its columns
     * @return the model
     * @throws IllegalArgumentException if the name is blank or a column stands twice
     */
    public static NestedModel of(String name, String... columns) {
        return new NestedModel(name, List.of(columns));
    }

    /**
     * Adds columns to those of this model.
     *
     * @param newName what the table calls the larger model
     * @param added the names of the added columns
     * @return the larger model
     * @throws IllegalArgumentException if the name is blank or a column stands twice
     */
    public NestedModel with(String newName, String... added) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(List.of(added));
        return new NestedModel(newName, all);
    }
}
