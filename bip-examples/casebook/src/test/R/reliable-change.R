# Writes two public data sets as CSV files, and what R says of their rows where reliable-change-csv is called as cases.csv has it: reference.csv.
#
# Usage: Rscript reliable-change.R CASES_FILE OUTPUT_DIRECTORY (regenerate-references.sh calls it from the top of the project)
args <- commandArgs(trailingOnly = TRUE)
out <- args[2]
source("bip-core/src/test/R/change-methods.R")

anorexia <- with(MASS::anorexia, data.frame(treatment = as.character(Treat), before = Prewt, after = Postwt))
anorexia$after[5] <- NA
anorexia$before[c(17, 60)] <- NA
write.csv(anorexia, file.path(out, "anorexia.csv"), row.names = FALSE)
sleep <- lme4::sleepstudy
write.csv(data.frame(subject = as.character(sleep$Subject[sleep$Days == 0]), day0 = sleep$Reaction[sleep$Days == 0],
                     day9 = sleep$Reaction[sleep$Days == 9]), file.path(out, "sleepstudy.csv"), row.names = FALSE)

cases <- read.csv(args[1])
rows <- lapply(seq_len(nrow(cases)), function(i) {
  words <- strsplit(cases$arguments[i], " ")[[1]]
  given <- function(option, otherwise = NA) if (option %in% words) words[match(option, words) + 1] else otherwise
  data <- read.csv(file.path(out, cases$file[i]))
  complete <- which(!is.na(data[[given("--pre")]]) & !is.na(data[[given("--post")]]))
  x <- list(pre = data[[given("--pre")]][complete], post = data[[given("--post")]][complete],
            better = if (given("--higher-is-better", "yes") == "yes") 1 else -1)
  r <- as.numeric(given("--reliability"))
  method <- given("--method")
  index <- reliable(method, x, r, as.numeric(given("--reliability-post", r)))
  critical <- if (method == "HA") 1.65 else 1.96
  least <- as.numeric(given("--minimal-important-difference", 0))
  change <- x$post - x$pre
  important <- function(side) if (least == 0) TRUE else side * change >= least
  mean <- as.numeric(given("--functional-mean"))
  sd <- as.numeric(given("--functional-sd"))
  s1 <- stats::sd(x$pre)
  cutoff <- if (is.na(mean)) x$better * Inf else (s1 * mean + sd * base::mean(x$pre)) / (s1 + sd)
  found <- tolower(category(x, x$better * index > critical & important(x$better), x$better * index < -critical & important(-x$better), cutoff))
  kinds <- c("recovered", "improved", "unchanged", "deteriorated", "harmed")
  rbind(
    data.frame(case = cases$case[i], row = complete, change = sprintf("%.17g", change), rci = sprintf("%.17g", index), category = found),
    data.frame(case = cases$case[i], row = "", change = c(table(factor(found, kinds)), nrow(data) - length(complete)), rci = "",
               category = c(kinds, "rows_dropped")))
})
write.csv(do.call(rbind, rows), file.path(out, "reference.csv"), row.names = FALSE, quote = FALSE)
