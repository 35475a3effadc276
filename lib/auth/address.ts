/**
 * The one address somebody typed to sign in; null when it is not exactly one. Normalised first, counted after:
 * a full-width ＠ becomes an @ only then (GHSA-7rqj-j65f-68wh).
 */
export function signInAddress(typed: string): string | null {
  const address = typed.normalize('NFKC').trim().toLowerCase()
  const plain = /^[^\s@"'<>(),;:\\[\]\p{Cc}]+@[^\s@"'<>(),;:\\[\]\p{Cc}]+$/u.test(address)
  return plain && address.length <= 254 ? address : null
}
