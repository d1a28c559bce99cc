# Reference values of the methods that judge a change, by the functions of change-methods.R; the boundaries a, b and c of Jacobson and Truax (1991),
# the smallest detectable change of de Vet et al. (2006), J Clin Epidemiol 59, 1033-1039, and the interval of the mean change by R's t.test.
#
# On public data: MASS::anorexia, body weight before and after treatment, where higher is better (Hand et al., 1993), and lme4::sleepstudy,
# reaction time after nine nights of little sleep, where lower is better (Belenky et al., 2003). What is taken for a population in work is made
# up, to have a boundary to cross.
#
# Usage: Rscript change.R OUTPUT_DIRECTORY (regenerate-references.sh calls it)
# Written by R 4.2.2 on 2026-11-28. Tolerance of the tests: 1e-12 relative, or 1e-14 where the value is about nought.
out <- commandArgs(trailingOnly = TRUE)[1]
source(file.path(dirname(sub("--file=", "", grep("^--file=", commandArgs(), value = TRUE))), "change-methods.R"))

anorexia <- MASS::anorexia
sleep <- lme4::sleepstudy
data <- list(
  anorexia = list(pre = anorexia$Prewt, post = anorexia$Postwt, better = 1, mean = 95, sd = 6, important = 4, share = 0.1),
  sleepstudy = list(pre = sleep$Reaction[sleep$Days == 0], post = sleep$Reaction[sleep$Days == 9], better = -1,
                    mean = 225, sd = 20, important = 80, share = 0.25))
number <- function(x) sprintf("%.17g", x)

changes <- list()
groups <- list()
for (name in names(data)) {
  x <- data[[name]]
  m1 <- mean(x$pre); s1 <- sd(x$pre)
  cutoff <- (s1 * x$mean + x$sd * m1) / (s1 + x$sd)
  for (r in c(0.7, 0.9)) {
    for (method in c("JT", "GLN", "HLL", "EN", "NK", "HA")) {
      r2 <- if (method == "NK") 0.8 else r
      index <- reliable(method, x, r, r2)
      critical <- if (method == "HA") 1.65 else 1.96
      better <- x$better * index > critical
      worse <- x$better * index < -critical
      big <- x$better * (x$post - x$pre) >= x$important
      fell <- x$better * (x$post - x$pre) <= -x$important
      changes[[length(changes) + 1]] <- data.frame(
        data = name, method, reliability = r, post_reliability = r2, pre = number(x$pre), post = number(x$post), index = number(index),
        alone = category(x, better, worse, x$better * Inf),
        with_cutoff = category(x, better, worse, cutoff),
        with_difference = category(x, better & big, worse & fell, cutoff))
    }
  }
  for (method in c("PERCENTAGE", "MID")) {
    index <- if (method == "MID") (x$post - x$pre) / x$important else (x$post - x$pre) / x$pre
    least <- if (method == "MID") 1 else x$share
    better <- x$better * index >= least
    worse <- x$better * index <= -least
    changes[[length(changes) + 1]] <- data.frame(
      data = name, method, reliability = "", post_reliability = "", pre = number(x$pre), post = number(x$post), index = number(index),
      alone = category(x, better, worse, x$better * Inf), with_cutoff = category(x, better, worse, cutoff), with_difference = "")
  }
  test <- t.test(x$post, x$pre, paired = TRUE)
  sdc <- 1.96 * sqrt(2) * s1 * sqrt(1 - 0.9)
  groups[[length(groups) + 1]] <- data.frame(
    data = name, better = ifelse(x$better > 0, "HIGHER_IS_BETTER", "LOWER_IS_BETTER"), count = length(x$pre),
    pre_mean = number(m1), pre_sd = number(s1), post_mean = number(mean(x$post)), post_sd = number(sd(x$post)),
    correlation = number(cor(x$pre, x$post)), change_sd = number(sd(x$post - x$pre)),
    working_mean = x$mean, working_sd = x$sd, important = x$important, share = x$share,
    cutoff_a = number(m1 + x$better * 2 * s1), cutoff_b = number(x$mean - x$better * 2 * x$sd), cutoff_c = number(cutoff),
    detectable = number(sdc), detectable_group = number(sdc / sqrt(length(x$pre))),
    mean_change = number(unname(test$estimate)), lower = number(test$conf.int[1]), upper = number(test$conf.int[2]))
}
write.csv(do.call(rbind, changes), file.path(out, "changes.csv"), row.names = FALSE, quote = FALSE)
write.csv(do.call(rbind, groups), file.path(out, "groups.csv"), row.names = FALSE, quote = FALSE)
