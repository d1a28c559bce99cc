# Reference values of the methods that judge a change, written from the papers:
#   JT   Jacobson and Truax (1991), J Consult Clin Psychol 59, 12-19          (also the boundaries a, b and c)
#   GLN  Gulliksen, Lord and Novick, as in Hsu (1995), J Consult Clin Psychol 63, 141-144
#   HLL  Hsu, Linn and Lord, in Hsu (1989), Behavioral Assessment 11, 459-467
#   EN   Edwards and Nunnally, as in Speer (1992), J Consult Clin Psychol 60, 402-408
#   NK   Nunnally and Kotsch (1983), Br J Clin Psychol 22, 83-93
#   HA   Hageman and Arrindell (1999), Behav Res Ther 37, 1169-1193
#   the smallest detectable change of de Vet et al. (2006), J Clin Epidemiol 59, 1033-1039; the interval of the mean change by R's t.test.
#
# On public data: MASS::anorexia, body weight before and after treatment, where higher is better (Hand et al., 1993), and lme4::sleepstudy,
# reaction time after nine nights of little sleep, where lower is better (Belenky et al., 2003). What is taken for a population in work is made
# up, to have a boundary to cross.
#
# Usage: Rscript change.R OUTPUT_DIRECTORY (regenerate-references.sh calls it)
# Written by R 4.2.2 on 2026-11-28. Tolerance of the tests: 1e-12 relative, or 1e-14 where the value is about nought.
out <- commandArgs(trailingOnly = TRUE)[1]

anorexia <- MASS::anorexia
sleep <- lme4::sleepstudy
data <- list(
  anorexia = list(pre = anorexia$Prewt, post = anorexia$Postwt, better = 1, mean = 95, sd = 6, important = 4, share = 0.1),
  sleepstudy = list(pre = sleep$Reaction[sleep$Days == 0], post = sleep$Reaction[sleep$Days == 9], better = -1,
                    mean = 225, sd = 20, important = 80, share = 0.25))
number <- function(x) sprintf("%.17g", x)

reliable <- function(method, x, r, r2) {
  m1 <- mean(x$pre); m2 <- mean(x$post); s1 <- sd(x$pre); s2 <- sd(x$post)
  sem <- s1 * sqrt(1 - r)
  true1 <- r * (x$pre - m1) + m1
  switch(method,
    JT = (x$post - x$pre) / sqrt(2 * sem^2),
    GLN = ((x$post - m1) - r * (x$pre - m1)) / (s1 * sqrt(1 - r^2)),
    HLL = ((x$post - m2) - r * (x$pre - m1)) / (s1 * sqrt(1 - r^2)),
    EN = (x$post - true1) / sem,
    NK = (x$post - true1) / sqrt(r^2 * s1^2 * (1 - r) + s1^2 * (1 - r2)),
    HA = {
      r11 <- (s1^2 - sem^2) / s1^2
      r22 <- (s2^2 - sem^2) / s2^2
      both <- 2 * s1 * s2 * cor(x$pre, x$post)
      rdd <- (s1^2 * r11 + s2^2 * r22 - both) / (s1^2 + s2^2 - both)
      ((x$post - x$pre) * rdd + (m2 - m1) * (1 - rdd)) / (sqrt(rdd) * sqrt(2 * sem^2))
    })
}

category <- function(x, better, worse, cutoff) {
  clinical_before <- x$better * x$pre < x$better * cutoff
  functional_after <- x$better * x$post > x$better * cutoff
  ifelse(better & clinical_before & functional_after, "RECOVERED",
    ifelse(better, "IMPROVED",
      ifelse(worse & !clinical_before & !functional_after, "HARMED", ifelse(worse, "DETERIORATED", "UNCHANGED"))))
}

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
