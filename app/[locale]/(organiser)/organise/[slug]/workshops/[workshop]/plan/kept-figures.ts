/** One figure of those a version keeps from when it was found; null when it has none. */
export function figureOf(figures: unknown, name: string): number | null {
  if (typeof figures !== 'object' || figures === null) return null
  const value = (figures as Record<string, unknown>)[name]
  return typeof value === 'number' ? value : null
}
