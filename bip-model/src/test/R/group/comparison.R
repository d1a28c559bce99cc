# Reference values of the comparison of two groups and of the mean change of one, by R's own lm and t.test, on the public data set anorexia
# of MASS (weight of girls before and after treatment: cognitive behavioural, family, or none).
#
# Usage: Rscript comparison.R OUTPUT_DIRECTORY (regenerate-references.sh calls it)
# Tolerance of the tests: 1e-9 relative.
suppressPackageStartupMessages(library(MASS))
out <- commandArgs(trailingOnly = TRUE)[1]
girls <- anorexia
girls$change <- girls$Postwt - girls$Prewt
write.csv(data.frame(group = girls$Treat, start = girls$Prewt, end = girls$Postwt),
          file.path(out, "anorexia.csv"), row.names = FALSE, quote = FALSE)

rows <- list()
put <- function(first, second, quantity, value) {
  rows[[length(rows) + 1]] <<- data.frame(first, second, quantity, value = sprintf("%.17g", value))
}
compare <- function(first, second, quantity, formula) {
  both <- girls[girls$Treat %in% c(first, second), ]
  both$first <- as.numeric(both$Treat == first)
  fit <- lm(formula, both)
  coefficient <- summary(fit)$coefficients["first", ]
  interval <- confint(fit, "first", level = 0.9)
  put(first, second, paste0(quantity, "_estimate"), coefficient[["Estimate"]])
  put(first, second, paste0(quantity, "_std_error"), coefficient[["Std. Error"]])
  put(first, second, paste0(quantity, "_p"), coefficient[["Pr(>|t|)"]])
  put(first, second, paste0(quantity, "_lower_90"), interval[1])
  put(first, second, paste0(quantity, "_upper_90"), interval[2])
  put(first, second, paste0(quantity, "_df"), fit$df.residual)
}
for (pair in list(c("CBT", "Cont"), c("FT", "Cont"), c("FT", "CBT"))) {
  compare(pair[1], pair[2], "unadjusted", change ~ first)
  compare(pair[1], pair[2], "adjusted", change ~ first + Prewt)
  compare(pair[1], pair[2], "adjusted_end", Postwt ~ first + Prewt)
}
for (group in levels(girls$Treat)) {
  test <- t.test(girls$change[girls$Treat == group], conf.level = 0.9)
  put(group, "", "mean", test$estimate)
  put(group, "", "std_error", test$stderr)
  put(group, "", "mean_lower_90", test$conf.int[1])
  put(group, "", "mean_upper_90", test$conf.int[2])
}
write.csv(do.call(rbind, rows), file.path(out, "comparison-r.csv"), row.names = FALSE, quote = FALSE)
