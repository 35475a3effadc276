import type { ForumCard } from '@/domain/forum/public-forum'

/** Tours with at least two public stops, stops in order of date. */
export function toursOf(forums: readonly ForumCard[]) {
  const tours = new Map<string, { series: NonNullable<ForumCard['series']>; stops: ForumCard[] }>()
  for (const forum of forums) {
    if (!forum.series) continue
    const tour = tours.get(forum.series.slug) ?? { series: forum.series, stops: [] }
    tour.stops.push(forum)
    tours.set(forum.series.slug, tour)
  }
  return [...tours.values()].filter(({ stops }) => stops.length > 1)
}
