package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseRow;
import java.util.List;

/**
 * What came in of one citizen: a line of a table, or in the table of answers all lines that make one measurement.
 *
 * @param table the name of the table
 * @param lines the lines of the table, from 1
 * @param citizen the citizen as the table has it, or null where the cell is empty
 * @param row what is to become an event
 */
record LegacyRow(String table, List<Integer> lines, String citizen, CaseRow row) {}
