import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-50m.json'
import { clipped, type Point, simplified } from './polygon'

/** What a map shows, in degrees. */
export type Frame = { west: number; east: number; south: number; north: number }

/** Degrees to the map's own units; `height` follows from the frame. */
export type Projection = { width: number; height: number; place: (longitude: number, latitude: number) => Point }

/** A plain projection, true to shape in the middle of the frame; good for a country, not for a continent. */
export function projectionOf({ west, east, south, north }: Frame, width: number): Projection {
  const scale = width / (east - west)
  const stretch = scale / Math.cos((((south + north) / 2) * Math.PI) / 180)
  return {
    width,
    height: Math.round((north - south) * stretch),
    place: (longitude, latitude) => [(longitude - west) * scale, (north - latitude) * stretch],
  }
}

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>

type Ring = Point[]

/** The outer rings of every country; read once. */
let kept: Ring[] | undefined
function rings(): Ring[] {
  kept ??= feature(topology, topology.objects.countries).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates[0] as Ring]
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.map((polygon) => polygon[0] as Ring) : []
  })
  return kept
}

const meets = (ring: Ring, { west, east, south, north }: Frame) =>
  ring.some(([x]) => x >= west) &&
  ring.some(([x]) => x <= east) &&
  ring.some(([, y]) => y >= south) &&
  ring.some(([, y]) => y <= north)

/** Whole numbers, each point told from the one before: the shortest a path can be. */
function path(points: readonly Point[]): string {
  let [x, y] = [0, 0]
  const steps = points.map(([px, py], index) => {
    const [nx, ny] = [Math.round(px), Math.round(py)]
    const step = index === 0 ? `M${nx} ${ny}` : `l${nx - x} ${ny - y}`
    ;[x, y] = [nx, ny]
    return step
  })
  return `${steps.join('')}z`
}

/** Outlines of the countries inside a frame as the `d` of one SVG path, a little beyond its edges so that they do not show. */
export function outlines(frame: Frame, { width, height, place }: Projection): string {
  const edge = 8
  return rings()
    .filter((ring) => meets(ring, frame))
    .flatMap((ring) => {
      const inside = clipped(
        ring.map(([longitude, latitude]) => place(longitude, latitude)),
        [-edge, -edge, width + edge, height + edge],
      )
      const lean = simplified(inside, 1.2)
      return lean.length > 3 ? [path(lean)] : []
    })
    .join('')
}
