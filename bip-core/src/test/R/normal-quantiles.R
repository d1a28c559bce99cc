# Reference quantiles of the standard normal distribution, by R's qnorm.
#
# Usage: Rscript normal-quantiles.R OUTPUT_DIRECTORY (regenerate-references.sh calls it)
# Written by R 4.2.2 on 2026-11-22. Tolerance of the test: 1e-14 relative.
p <- c(1e-300, 1e-200, 1e-100, 1e-50, 1e-20, 1e-15, 1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.025, 0.05,
       0.0749, 0.075, 0.0751, 0.1, 0.2, 0.25, 0.3, 0.4, 0.45, 0.49, 0.4999, 0.5, 0.5001, 0.51, 0.6, 0.7, 0.75, 0.8, 0.9,
       0.9249, 0.925, 0.9251, 0.95, 0.975, 0.98, 0.99, 0.995, 0.9975, 0.999, 0.9999, 0.999999, 0.99999999)
write.csv(data.frame(probability = sprintf("%.17g", p), quantile = sprintf("%.17g", qnorm(p))),
          file.path(commandArgs(trailingOnly = TRUE)[1], "normal-quantiles.csv"), row.names = FALSE, quote = FALSE)
