# Reference values of reliable change and trend, by R's own qnorm and lm.
#
# Usage: Rscript progression.R OUTPUT_DIRECTORY (regenerate-references.sh calls it)
# Written by R 4.2.2 on 2026-11-22. Tolerance of the tests: 1e-12 relative (reliable change), 1e-9 relative (trend; R's lm solves by
# QR and is itself exact to about that where the slope is small).
out <- commandArgs(trailingOnly = TRUE)[1]

set.seed(20261122)
n <- 40
from <- round(runif(n, 1, 5), 2)
to <- round(runif(n, 1, 5), 2)
sd <- round(runif(n, 0.3, 1.5), 3)
reliability <- round(runif(n, 0.4, 0.97), 3)
level <- rep(c(0.8, 0.9, 0.95, 0.99), length.out = n)
sem <- sd * sqrt(1 - reliability)
se <- sqrt(2 * sem^2)
threshold <- qnorm((1 + level) / 2) * se
rci <- (to - from) / se
verdict <- ifelse(rci > qnorm((1 + level) / 2), "PROGRESSION",
                  ifelse(rci < -qnorm((1 + level) / 2), "REGRESSION", "STANDSTILL"))
write.csv(data.frame(from, to, sd, reliability, level,
                     se = sprintf("%.17g", se), rci = sprintf("%.17g", rci),
                     threshold = sprintf("%.17g", threshold), verdict),
          file.path(out, "reliable-change.csv"), row.names = FALSE, quote = FALSE)

rows <- lapply(1:30, function(i) {
  k <- sample(3:12, 1)
  date <- as.Date("2013-01-15") + cumsum(c(0, sample(60:140, k - 1, replace = TRUE)))
  score <- round(pmin(5, pmax(1, 3 + cumsum(rnorm(k, 0, 0.4)))), 2)
  sd <- round(runif(1, 0.3, 1.5), 3)
  reliability <- round(runif(1, 0.4, 0.97), 3)
  level <- c(0.8, 0.9, 0.95, 0.99)[1 + i %% 4]
  sem <- sd * sqrt(1 - reliability)
  months <- as.numeric(date - date[1]) / (365.25 / 12)
  fit <- lm(score ~ months, weights = rep(1 / sem^2, k))
  slope <- coef(fit)[["months"]]
  # the variance is known, so the covariance is taken without the residual scale
  se <- sqrt(suppressWarnings(summary(fit))$cov.unscaled["months", "months"])
  data.frame(dates = paste(date, collapse = ";"), scores = paste(score, collapse = ";"), sd, reliability, level,
             slope = sprintf("%.17g", slope), se = sprintf("%.17g", se),
             residual_se = sprintf("%.17g", summary(lm(score ~ months))$coefficients["months", "Std. Error"]),
             residual_lower = sprintf("%.17g", confint(lm(score ~ months), "months", level)[1]),
             residual_upper = sprintf("%.17g", confint(lm(score ~ months), "months", level)[2]),
             ratio = sprintf("%.17g", summary(lm(score ~ months))$sigma / sem),
             ratio_lower = sprintf("%.17g", sqrt(qchisq((1 - level) / 2, k - 2) / (k - 2))),
             ratio_upper = sprintf("%.17g", sqrt(qchisq((1 + level) / 2, k - 2) / (k - 2))),
             lower = sprintf("%.17g", slope - qnorm((1 + level) / 2) * se),
             upper = sprintf("%.17g", slope + qnorm((1 + level) / 2) * se))
})
write.csv(do.call(rbind, rows), file.path(out, "trend.csv"), row.names = FALSE, quote = FALSE)
