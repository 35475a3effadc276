import type { ThemeNumber } from '../ui/round-table'

const colours: readonly ThemeNumber[] = [1, 2, 3, 4, 5]

/** The colour of a table's plate: its theme's. */
export function plateOf(theme: { position: number } | null): { theme?: ThemeNumber } {
  const colour = theme && colours[(Math.max(1, theme.position) - 1) % colours.length]
  return colour ? { theme: colour } : {}
}
