# The fit of FitBenchmark by R's glm.fit: Rscript fit.R FILE, where FILE is what FitData writes. Prints one result as JSON.
file <- commandArgs(trailingOnly = TRUE)[1]
columns <- 31
numbers <- readBin(file, "double", n = file.size(file) / 8, endian = "big")
rows <- length(numbers) / columns
data <- matrix(numbers, nrow = rows)
y <- data[, 1]
x <- cbind(1, data[, -1])

seconds <- numeric(3)
for (run in seq_along(seconds)) {
  seconds[run] <- system.time(fit <- glm.fit(x, y, family = binomial()))[["elapsed"]]
}
stopifnot(fit$converged)
cat(sprintf(
  '{"tool": "R %s, glm.fit", "seconds": %.3f, "steps": %d, "intercept": %.10f}\n',
  getRversion(), median(seconds), fit$iter, coef(fit)[1]))
