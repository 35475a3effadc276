import { useTranslations } from 'next-intl'
import { TourLine } from '@/components/forum/tour-line'
import { Section } from '@/components/layout/page'
import { T } from '@/components/ui/translated'
import type { ForumCard } from '@/domain/forum/public-forum'
import { Link } from '@/i18n/navigation'

/** Tours with at least two public stops, stops in order of date. */
function toursOf(forums: readonly ForumCard[]) {
  const tours = new Map<string, { series: NonNullable<ForumCard['series']>; stops: ForumCard[] }>()
  for (const forum of forums) {
    if (!forum.series) continue
    const tour = tours.get(forum.series.slug) ?? { series: forum.series, stops: [] }
    tour.stops.push(forum)
    tours.set(forum.series.slug, tour)
  }
  return [...tours.values()].filter(({ stops }) => stops.length > 1)
}

/** Each tour, its stops on a line. */
export function Tours({ forums, at }: { forums: readonly ForumCard[]; at: Date }) {
  const t = useTranslations('public.home')
  return toursOf(forums).map(({ series, stops }) => {
    const aside = (
      <Link href={`/series/${series.slug}`} className="text-link">
        <T value={series.name} />
      </Link>
    )
    return (
      <Section key={series.slug} id={series.slug} title={t('tours')} aside={aside}>
        <TourLine stops={stops} at={at} />
      </Section>
    )
  })
}
