import type { SeatType, ThemeNumber } from '@/components/ui/round-table'

/** The plate of a theme by its place, from 1; from the sixth on the colours return. */
export function themeNumber(position: number): ThemeNumber {
  return (((Math.max(1, position) - 1) % 5) + 1) as ThemeNumber
}

/** The dot of a profile by its colour. */
export function asSeatType(colour: number): SeatType {
  return Math.min(5, Math.max(1, Math.round(colour) || 1)) as SeatType
}
