/** A number typed in digits; nothing for an empty field, NaN for anything else, which the schema then refuses. */
export function wholeNumber(typed: string): number | null {
  const digits = typed.replace(/\s/g, '')
  if (digits === '') return null
  return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
}
