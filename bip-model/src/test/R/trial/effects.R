# A made-up trial of 500 persons in 8 centres over 12 weeks, with take-up, two covariates and a division, and what R makes of its outcomes:
# t.test's Neyman error, prop.test (no continuity correction) with Newcombe's interval from its score intervals, AER::ivreg and lm with
# sandwich::vcovHC(type = "HC1") (Lin's regression), aov for the intraclass correlation, DerSimonian and Laird's pooling by their formulas,
# p.adjust, power.prop.test, pbinom. Writes effects.csv and effects-r.csv.
# Usage: Rscript effects.R OUTPUT_DIRECTORY
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages({
  library(AER)
  library(sandwich)
})

RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(64)
n <- 500
weeks <- 12
centre <- sample(paste0("c", 1:8), n, replace = TRUE)
arm <- rbinom(n, 1, 0.5)
age <- sample(18:60, n, replace = TRUE)
distance <- round(rexp(n, 1 / 15), 1)
taken_up <- rbinom(n, 1, ifelse(arm == 1, 0.75, 0.15))
division <- ifelse(age < 30, "under 30", "30 and over")
chance <- plogis(-3.2 + 0.9 * taken_up - 0.02 * (age - 40) - 0.01 * distance + 0.15 * as.numeric(substr(centre, 2, 2)) - 0.6)
job <- matrix(0, n, weeks)
for (i in seq_len(n)) {
  working <- 0
  for (w in seq_len(weeks)) {
    working <- rbinom(1, 1, if (working) 0.9 else chance[i])
    job[i, w] <- working
  }
}
for (i in which(rbinom(n, 1, 0.1) == 1)) job[i, sample(3:weeks, 1):weeks] <- NA
colnames(job) <- paste0("job", seq_len(weeks))
write.csv(data.frame(centre, arm, age, distance, taken_up, division, job), file.path(args[1], "effects.csv"),
          row.names = FALSE, quote = FALSE, na = "")

rows <- list()
put <- function(calculation, quantity, value) {
  rows[[length(rows) + 1]] <<- data.frame(calculation, quantity, value = sprintf("%.17g", value))
}

had <- apply(job, 1, function(y) any(y == 1, na.rm = TRUE))
outcomes <- list(
  EVER = ifelse(had, 1, ifelse(rowSums(is.na(job)) > 0, NA, 0)),
  IN_WEEK = job[, weeks],
  WEEKS = rowSums(job)
)

newcombe <- function(x, k) {
  score <- function(i) prop.test(x[i], k[i], correct = FALSE)$conf.int
  p <- x / k
  c(p[1] - p[2] - sqrt((p[1] - score(1)[1])^2 + (score(2)[2] - p[2])^2),
    p[1] - p[2] + sqrt((score(1)[2] - p[1])^2 + (p[2] - score(2)[1])^2))
}

pooled <- function(effect, variance) {
  w <- 1 / variance
  q <- sum(w * (effect - sum(w * effect) / sum(w))^2)
  tau <- max(0, (q - (length(effect) - 1)) / (sum(w) - sum(w^2) / sum(w)))
  v <- 1 / (variance + tau)
  c(estimate = sum(v * effect) / sum(v), error = sqrt(1 / sum(v)), tau = tau, q = q,
    p = pchisq(q, length(effect) - 1, lower.tail = FALSE))
}

for (name in names(outcomes)) {
  y <- outcomes[[name]]
  known <- !is.na(y)
  groups <- function(who) {
    treated <- y[who & known & arm == 1]
    control <- y[who & known & arm == 0]
    c(difference = mean(treated) - mean(control), variance = var(treated) / length(treated) + var(control) / length(control))
  }
  all <- groups(TRUE)
  put(name, "missing_treated", sum(!known & arm == 1))
  put(name, "missing_control", sum(!known & arm == 0))
  put(name, "mean_treated", mean(y[arm == 1], na.rm = TRUE))
  put(name, "mean_control", mean(y[arm == 0], na.rm = TRUE))
  put(name, "difference", all[["difference"]])
  put(name, "std_error", t.test(y[arm == 1], y[arm == 0])$stderr)
  by_centre <- sapply(sort(unique(centre)), function(c) groups(centre == c))
  share <- as.numeric(table(centre[known])) / sum(known)
  put(name, "within_difference", sum(share * by_centre["difference", ]))
  put(name, "within_std_error", sqrt(sum(share^2 * by_centre["variance", ])))
  p <- if (name == "WEEKS") 2 * pnorm(-abs(by_centre["difference", ] / sqrt(by_centre["variance", ]))) else {
    sapply(sort(unique(centre)), function(c) suppressWarnings(prop.test(
      tapply(y[known & centre == c], arm[known & centre == c], sum), table(arm[known & centre == c]), correct = FALSE)$p.value))
  }
  for (adjustment in c("holm", "bonferroni", "BH", "none")) {
    adjusted <- p.adjust(p, adjustment)
    for (i in seq_along(adjusted)) put(name, paste(adjustment, i), adjusted[[i]])
  }
  meta <- pooled(by_centre["difference", ], by_centre["variance", ])
  for (quantity in names(meta)) put(name, paste0("pooled_", quantity), meta[[quantity]])
  table <- anova(aov(y ~ centre))
  size <- table(centre[known])
  mean_size <- (sum(size) - sum(size^2) / sum(size)) / (length(size) - 1)
  put(name, "correlation", (table[1, 3] - table[2, 3]) / (table[1, 3] + (mean_size - 1) * table[2, 3]))
  lin <- lm(y ~ arm * (scale(age[known], scale = FALSE) + scale(distance[known], scale = FALSE)),
            data.frame(y = y[known], arm = arm[known]))
  put(name, "lin", coef(lin)[["arm"]])
  put(name, "lin_std_error", sqrt(vcovHC(lin, type = "HC1")["arm", "arm"]))
  iv <- ivreg(y ~ taken_up | arm)
  put(name, "complier", coef(iv)[["taken_up"]])
  put(name, "complier_std_error", sqrt(vcovHC(iv, type = "HC1")["taken_up", "taken_up"]))
  put(name, "first_stage_f", summary(iv, diagnostics = TRUE)$diagnostics["Weak instruments", "statistic"])
  young <- groups(division == "under 30")
  old <- groups(division == "30 and over")
  put(name, "subgroup_difference", young[["difference"]])
  put(name, "heterogeneity_p", pooled(c(young[["difference"]], old[["difference"]]),
                                      c(young[["variance"]], old[["variance"]]))[["p"]])
  if (name != "WEEKS") {
    x <- c(sum(y[arm == 1], na.rm = TRUE), sum(y[arm == 0], na.rm = TRUE))
    k <- c(sum(known & arm == 1), sum(known & arm == 0))
    put(name, "p", prop.test(x, k, correct = FALSE)$p.value)
    put(name, "newcombe_lower", newcombe(x, k)[1])
    put(name, "newcombe_upper", newcombe(x, k)[2])
    odds <- summary(glm(y ~ arm, binomial, control = list(epsilon = 1e-14, maxit = 100)))$coefficients["arm", ]
    put(name, "odds_ratio", exp(odds[[1]]))
    put(name, "odds_ratio_log_std_error", sqrt(sum(1 / x, 1 / (k - x))))
    put(name, "ratio", x[1] / k[1] / (x[2] / k[2]))
    put(name, "ratio_log_std_error", sqrt(sum(1 / x - 1 / k)))
  }
}

put("power", "persons 0.07 0.1", power.prop.test(p1 = 0.07, p2 = 0.1, power = 0.8, tol = 1e-12)$n)
put("power", "persons 0.5 0.4 at 0.01", power.prop.test(p1 = 0.5, p2 = 0.4, power = 0.9, sig.level = 0.01, tol = 1e-12)$n)
put("power", "power 1000 0.07 0.1", power.prop.test(n = 1000, p1 = 0.07, p2 = 0.1)$power)
put("power", "increase 1000 0.07", power.prop.test(n = 1000, p1 = 0.07, power = 0.8, tol = 1e-12)$p2 - 0.07)
put("chance", "either 18 2", pbinom(1, 18, 0.05, lower.tail = FALSE))
put("chance", "positive 18 2", pbinom(1, 18, 0.025, lower.tail = FALSE))

file <- file(file.path(args[1], "effects-r.csv"), "wb")
writeLines(paste0("# ", R.version.string, "; AER ", packageVersion("AER"), "; sandwich ", packageVersion("sandwich"),
                  "; src/test/R/trial/effects.R"), file)
write.table(do.call(rbind, rows), file, sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
close(file)
