import { useTranslations } from 'next-intl'
import { TourLine } from '@/components/forum/tour-line'
import { Section } from '@/components/layout/page'
import { T } from '@/components/ui/translated'
import type { PublicForum } from '@/domain/forum/public-forum'
import { Link } from '@/i18n/navigation'

/** The stops before and after this one. */
export function Tour({ forum, at }: { forum: PublicForum; at: Date }) {
  const t = useTranslations('public.tour')
  if (!forum.series || forum.stops.length < 2) return null
  const aside = (
    <Link href={`/series/${forum.series.slug}`} className="text-link">
      <T value={forum.series.name} />
    </Link>
  )
  return (
    <Section id="tour" title={t('title')} aside={aside}>
      <TourLine stops={forum.stops} at={at} here={forum.slug} />
    </Section>
  )
}
