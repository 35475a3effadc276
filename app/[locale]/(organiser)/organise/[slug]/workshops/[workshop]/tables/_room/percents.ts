import type { Place } from '@/domain/workshops/room-places'

/** A place as whole percents from the left and from the top. */
export function percents({ x, y }: Place): { x: number; y: number } {
  return { x: Math.round(x * 100), y: Math.round(y * 100) }
}
