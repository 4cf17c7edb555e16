/**
 * So many letters that what grows with their square, by however little, does not end within the test runner's limit for a
 * test; what grows with their number takes a fraction of a second. So no test looks at a clock, which says little of a busy
 * machine. (How long things take is for `test/bench`.)
 */
export const MANY = 250_000;
