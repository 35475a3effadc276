export type Point = [x: number, y: number]

type Side = { inside: (point: Point) => boolean; cross: (a: Point, b: Point) => Point }

const atX = (x: number, [ax, ay]: Point, [bx, by]: Point): Point => [x, ay + ((x - ax) / (bx - ax)) * (by - ay)]
const atY = (y: number, [ax, ay]: Point, [bx, by]: Point): Point => [ax + ((y - ay) / (by - ay)) * (bx - ax), y]

/** The part of a polygon inside a box [left, top, right, bottom] (Sutherland and Hodgman, 1974). */
export function clipped(polygon: readonly Point[], [left, top, right, bottom]: readonly number[]): Point[] {
  const [l, t, r, b] = [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0]
  const sides: Side[] = [
    { inside: ([x]) => x >= l, cross: (a, c) => atX(l, a, c) },
    { inside: ([x]) => x <= r, cross: (a, c) => atX(r, a, c) },
    { inside: ([, y]) => y >= t, cross: (a, c) => atY(t, a, c) },
    { inside: ([, y]) => y <= b, cross: (a, c) => atY(b, a, c) },
  ]
  return sides.reduce<Point[]>(
    (points, { inside, cross }) =>
      points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point
        if (inside(point)) return inside(before) ? [point] : [cross(before, point), point]
        return inside(before) ? [cross(before, point)] : []
      }),
    [...polygon],
  )
}

/** How far a point lies from the line through two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}

/** The same line with fewer points, none further than `tolerance` from where it was (Douglas and Peucker, 1973). */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return [...line]
  let [furthest, at] = [0, 0]
  for (const [index, point] of line.entries()) {
    const far = distance(point, first, last)
    if (far > furthest) [furthest, at] = [far, index]
  }
  if (furthest <= tolerance) return [first, last]
  return [...simplified(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplified(line.slice(at), tolerance)]
}
