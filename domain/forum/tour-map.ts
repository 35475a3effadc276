import type { Frame } from '@/lib/map/outline'

export type Located = { latitude: number; longitude: number }

/** Stops that lie near each other, and what a map of them shows. */
export type MapPart<Stop> = { frame: Frame; stops: Stop[] }

/** From the narrowest: Belgium with the north, northern France, the whole of France. */
const frames: readonly Frame[] = [
  { west: 0.4, east: 6.8, south: 49.1, north: 51.8 },
  { west: -5.3, east: 8.4, south: 46.4, north: 51.8 },
  { west: -5.6, east: 9.9, south: 41.1, north: 51.8 },
]

/** Degrees within which two stops are on one map. */
const near = 14
/** The least a map shows, in degrees of latitude, so that its outline can be recognised. */
const least = 4

const isNear = (a: Located) => (b: Located) =>
  Math.abs(a.latitude - b.latitude) <= near && Math.abs(a.longitude - b.longitude) <= near

function groups<Stop extends Located>(stops: readonly Stop[]): Stop[][] {
  const found: Stop[][] = []
  for (const stop of stops) {
    const home = found.find((group) => group.some(isNear(stop)))
    if (home) home.push(stop)
    else found.push([stop])
  }
  return found.sort((a, b) => b.length - a.length)
}

function frameOf(stops: readonly Located[]): Frame {
  const [latitudes, longitudes] = [stops.map(({ latitude }) => latitude), stops.map(({ longitude }) => longitude)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const known = frames.find(
    (frame) =>
      west > frame.west + 0.4 && east < frame.east - 0.4 && south > frame.south + 0.3 && north < frame.north - 0.3,
  )
  if (known) return known
  const high = Math.max(least, (north - south) * 1.4) / 2
  const middle = (south + north) / 2
  const wide = Math.max((high * 1.2) / Math.cos((middle * Math.PI) / 180), (east - west) * 0.7)
  const centre = (west + east) / 2
  return { west: centre - wide, east: centre + wide, south: middle - high, north: middle + high }
}

/** The map of a tour: the part with most stops first, then those that lie far away (overseas), each in its own frame. */
export function mapParts<Stop extends Located>(stops: readonly Stop[]): MapPart<Stop>[] {
  return groups(stops).map((group) => ({ frame: frameOf(group), stops: group }))
}
