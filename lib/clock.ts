/** The only reader of the clock. Everything pure takes the instant as a parameter. */
export function now(): Date {
  return new Date()
}
