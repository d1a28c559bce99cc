# Reference values of the range of standard normal variables, by R's qtukey and pnorm.
#
# Usage: Rscript studentized-range.R OUTPUT_DIRECTORY (regenerate-references.sh calls it)
# Written by R 4.2.2 on 2026-11-28. Tolerance of the tests: 1e-6 absolute (qtukey stops at a step below 1e-4; therefore the probability that
# ptukey gives for what it found stands beside it and is what the library is asked for; ptukey itself is off by up to 1.4e-7 at 1,000), 1e-14
# absolute (normal probabilities).
out <- commandArgs(trailingOnly = TRUE)[1]

n <- c(2:40, 41, 45, 50, 60, 80, 100, 150, 200, 300, 500, 1000)
level <- rep(c(0.8, 0.9, 0.95, 0.99), each = length(n))
quantile <- qtukey(level, n, Inf)
write.csv(data.frame(level, count = n, probability = sprintf("%.17g", ptukey(quantile, n, Inf)), quantile = sprintf("%.17g", quantile)),
          file.path(out, "studentized-range.csv"), row.names = FALSE, quote = FALSE)

x <- c(-9, -8, -7, -6, -5.5, -5, -4, -3.3, -2.5, -1.96, -1, -0.5, -1e-3, 0, 1e-5, 0.1, 0.7, 1, 1.5, 1.96, 2.2, 3, 3.7, 4.4, 5, 6, 7, 8, 9)
write.csv(data.frame(x, probability = sprintf("%.17g", pnorm(x))),
          file.path(out, "normal-probabilities.csv"), row.names = FALSE, quote = FALSE)
