# The methods that judge a change, written from the papers, for change.R and the casebook's reliable-change.R:
#   JT   Jacobson and Truax (1991), J Consult Clin Psychol 59, 12-19          (also the boundary)
#   GLN  Gulliksen, Lord and Novick, as in Hsu (1995), J Consult Clin Psychol 63, 141-144
#   HLL  Hsu, Linn and Lord, in Hsu (1989), Behavioral Assessment 11, 459-467
#   EN   Edwards and Nunnally, as in Speer (1992), J Consult Clin Psychol 60, 402-408
#   NK   Nunnally and Kotsch (1983), Br J Clin Psychol 22, 83-93
#   HA   Hageman and Arrindell (1999), Behav Res Ther 37, 1169-1193
#
# x has the earlier and the later scores, pre and post, and better, 1 where higher is better and -1 where lower is.

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
