# A made-up trial of 400 persons in 6 centres over 20 weeks, with people who leave, gaps and jobs that end, and what R makes of it: weekly
# differences with Neyman's error over all and within centres, survival (survdiff, coxph with Efron's ties, survfit), and the width of the sup-t
# band from 400,000 normal draws. Writes trial.csv and trial-r.csv.
# Usage: Rscript trial.R OUTPUT_DIRECTORY
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(survival))

RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(2013)
n <- 400
weeks <- 20
centre <- sample(paste0("centre ", 1:6), n, replace = TRUE, prob = c(4, 3, 3, 2, 2, 1))
arm <- rbinom(n, 1, 0.5)
job <- matrix(0, n, weeks)
for (i in seq_len(n)) {
  working <- 0
  for (w in seq_len(weeks)) {
    working <- if (working) rbinom(1, 1, 0.93) else rbinom(1, 1, 0.012 + 0.01 * arm[i] + 0.004 * (centre[i] == "centre 1"))
    job[i, w] <- working
  }
}
left <- rbinom(n, 1, 0.15) == 1
for (i in which(left)) job[i, sample(2:weeks, 1):weeks] <- NA
for (i in sample(n, 25)) job[i, sample(weeks - 2, 1) + 0:1] <- NA
job[centre == "centre 6" & arm == 1, weeks] <- NA
colnames(job) <- paste0("job", seq_len(weeks))
write.csv(data.frame(centre, arm, job), file.path(args[1], "trial.csv"), row.names = FALSE, quote = FALSE, na = "")

rows <- list()
put <- function(calculation, week, quantity, value) {
  rows[[length(rows) + 1]] <<- data.frame(calculation, week, quantity, value = sprintf("%.17g", value))
}

influences <- function(stratum) {
  result <- matrix(0, n, weeks)
  differences <- numeric(weeks)
  for (w in seq_len(weeks)) {
    seen <- !is.na(job[, w])
    enough <- sapply(split(seq_len(n), stratum), function(who) all(table(factor(arm[who], 0:1), seen[who])[, "TRUE"] >= 2))
    counted <- seen & enough[stratum]
    for (s in names(enough)[enough]) {
      who <- counted & stratum == s
      weight <- sum(who) / sum(counted)
      for (a in 0:1) {
        of <- who & arm == a
        p <- mean(job[of, w])
        k <- sum(of)
        sign <- 2 * a - 1
        differences[w] <- differences[w] + sign * weight * p
        result[of, w] <- sign * weight * (job[of, w] - p) / k * sqrt(k / (k - 1))
      }
    }
  }
  list(differences = differences, influences = result)
}

critical <- function(covariance) {
  kept <- diag(covariance) > 0
  root <- t(chol(cov2cor(covariance[kept, kept])))
  largest <- replicate(8, apply(abs(root %*% matrix(rnorm(nrow(root) * 50000), nrow(root))), 2, max))
  quantile(largest, 0.95, names = FALSE)
}

for (calculation in c("all", "centres")) {
  stratum <- if (calculation == "all") rep("all", n) else centre
  found <- influences(stratum)
  covariance <- crossprod(found$influences)
  sums <- lower.tri(covariance, diag = TRUE) * 1
  for (w in seq_len(weeks)) {
    put(calculation, w, "share_treated", mean(job[arm == 1, w], na.rm = TRUE))
    put(calculation, w, "share_control", mean(job[arm == 0, w], na.rm = TRUE))
    put(calculation, w, "difference", found$differences[w])
    put(calculation, w, "std_error", sqrt(covariance[w, w]))
    put(calculation, w, "cumulated_difference", sum(found$differences[1:w]))
    put(calculation, w, "cumulated_std_error", sqrt(sum(covariance[1:w, 1:w])))
  }
  put(calculation, "", "critical", critical(covariance))
  put(calculation, "", "cumulated_critical", critical(sums %*% covariance %*% t(sums)))
}

first <- t(apply(job, 1, function(y) {
  end <- match(TRUE, is.na(y) | y == 1, nomatch = weeks + 1)
  event <- end <= weeks && !is.na(y[end])
  c(week = if (event) end else end - 1, event = event, gap = !event && any(y == 1, na.rm = TRUE))
}))
times <- data.frame(arm, centre, week = first[, "week"], event = first[, "event"])
put("all", "", "censored_by_gap", sum(first[, "gap"]))
for (calculation in c("all", "centres")) {
  formula <- if (calculation == "all") Surv(week, event) ~ arm else Surv(week, event) ~ arm + strata(centre)
  test <- survdiff(formula, times)
  observed <- if (calculation == "all") test$obs else rowSums(test$obs)
  expected <- if (calculation == "all") test$exp else rowSums(test$exp)
  put(calculation, "", "log_rank_chi_squared", test$chisq)
  put(calculation, "", "log_rank_p", pchisq(test$chisq, 1, lower.tail = FALSE))
  put(calculation, "", "log_rank_observed_treated", observed[2])
  put(calculation, "", "log_rank_expected_treated", expected[2])
  fit <- coxph(formula, times, ties = "efron", control = coxph.control(eps = 1e-14, toler.chol = 1e-15, iter.max = 100))
  put(calculation, "", "hazard_ratio", exp(coef(fit)))
  put(calculation, "", "hazard_ratio_log_std_error", sqrt(vcov(fit)))
}
curve <- summary(survfit(Surv(week, event) ~ arm, times[times$week > 0, ]))
for (i in seq_along(curve$time)) {
  calculation <- if (curve$strata[i] == "arm=1") "curve_treated" else "curve_control"
  put(calculation, curve$time[i], "at_risk", curve$n.risk[i])
  put(calculation, curve$time[i], "events", curve$n.event[i])
  put(calculation, curve$time[i], "without", curve$surv[i])
  put(calculation, curve$time[i], "std_error", curve$std.err[i])
  put(calculation, curve$time[i], "lower", curve$lower[i])
  put(calculation, curve$time[i], "upper", curve$upper[i])
}

file <- file(file.path(args[1], "trial-r.csv"), "wb")
writeLines(paste0("# ", R.version.string, "; survival ", packageVersion("survival"), "; src/test/R/trial/trial.R"), file)
write.table(do.call(rbind, rows), file, sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
close(file)
