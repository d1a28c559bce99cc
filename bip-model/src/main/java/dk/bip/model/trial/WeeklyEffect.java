package dk.bip.model.trial;

import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.PointEstimate;

/**
 * The effect of a trial in one week. Immutable and thread-safe.
 *
 * @param week the week after the assignment, from 1
 * @param treated how many treated persons have a value in the week
 * @param control how many controls have a value in the week
 * @param shareTreated the share of these treated persons with the outcome, from 0 to 1
 * @param shareControl the share of these controls with the outcome, from 0 to 1
 * @param difference treated less control with its standard error; within centres the mean over centres, which need not be the difference of
 *     the two shares
 * @param interval the interval of the difference for this week alone
 * @param band the interval of the difference that holds in all weeks at once
 * @param cumulated the sum of the differences up to this week: how many more weeks with the outcome an assigned person has had
 * @param cumulatedInterval the interval of the cumulated difference for this week alone
 * @param cumulatedBand the interval of the cumulated difference that holds in all weeks at once
 * @param centresLeftOut how many centres have fewer than two persons with a value in an arm, and do not count in this week; 0 where the
 *     calculation is not within centres
 */
public record WeeklyEffect(
        int week,
        int treated,
        int control,
        double shareTreated,
        double shareControl,
        PointEstimate difference,
        ConfidenceInterval interval,
        ConfidenceInterval band,
        PointEstimate cumulated,
        ConfidenceInterval cumulatedInterval,
        ConfidenceInterval cumulatedBand,
        int centresLeftOut) {}
