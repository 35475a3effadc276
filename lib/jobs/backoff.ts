const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Pauses after the first, second, third… failure. */
const pauses = [10 * second, 30 * second, minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour]

/**
 * Milliseconds until the next attempt, a fifth more or less by chance, so that what failed together does not come back
 * together.
 * @param attempts failures so far, from 1
 * @param chance from 0 to 1
 */
export function pauseAfter(attempts: number, chance: number): number {
  const pause = pauses[Math.min(attempts, pauses.length) - 1] ?? 10 * second
  return Math.round(pause * (0.8 + 0.4 * chance))
}
