/** Pairs that share a hole at least when `n` are put into `holes` holes: φ(n, k), by convexity; 0 without holes. */
export function phi(n: number, holes: number): number {
  if (holes <= 0) return 0
  const each = Math.floor(n / holes)
  const more = n % holes
  return (more * (each + 1) * each) / 2 + ((holes - more) * each * (each - 1)) / 2
}
