# Reference values of Student's and the chi-square distribution, by R's own qt and qchisq.
#
# Usage: Rscript small-samples.R OUTPUT_DIRECTORY (regenerate-references.sh calls it)
# Written by R 4.2.2 on 2026-11-28. Tolerance of the tests: 1e-10 relative (Student), 1e-9 relative (chi-square).
out <- commandArgs(trailingOnly = TRUE)[1]
cases <- expand.grid(df = c(1:12, 19, 30, 71, 100, 999, 5000, 99999), level = c(0.5, 0.8, 0.95, 0.999))
cases$half_width <- sprintf("%.17g", qt((1 + cases$level) / 2, cases$df))
write.csv(cases, file.path(out, "student-distribution.csv"), row.names = FALSE, quote = FALSE)
cases <- expand.grid(df = c(1:12, 19, 30, 71, 150, 199), probability = c(0.001, 0.025, 0.1, 0.5, 0.975, 0.999))
cases$quantile <- sprintf("%.17g", qchisq(cases$probability, cases$df))
write.csv(cases, file.path(out, "chi-square-distribution.csv"), row.names = FALSE, quote = FALSE)
