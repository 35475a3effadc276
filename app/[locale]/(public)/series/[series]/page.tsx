import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cachedSeries, cachedShared } from '@/app/_server/cached'
import { TourLine } from '@/components/forum/tour-line'
import { Page, PageHead, Section } from '@/components/layout/page'
import { T } from '@/components/ui/translated'
import { seriesJsonLd } from '@/domain/programme/schema-org'
import { asLocale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { now } from '@/lib/clock'
import { aboutPage, siteIn } from '../../_parts/about-page'
import { JsonLdScript } from '../../_parts/json-ld'
import { PublicFrame } from '../../_parts/public-frame'
import { Shared } from './_parts/shared'
import { Stops } from './_parts/stops'

type Props = { params: Promise<{ locale: string; series: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { series: slug, ...rest } = await params
  const locale = asLocale(rest.locale)
  const series = await cachedSeries(slug)
  if (!series) return {}
  const title = markedWords(series.name, locale)
  return aboutPage({ path: `/series/${slug}`, locale, title, description: markedWords(series.description, locale) })
}

export default async function SeriesPage({ params }: Props) {
  const { series: slug, ...rest } = await params
  const locale = asLocale(rest.locale)
  setRequestLocale(locale)
  const [t, series, shared] = await Promise.all([getTranslations('public'), cachedSeries(slug), cachedShared(slug)])
  if (!series) notFound()
  const at = now()
  const threads = shared.themes.map(({ stops, ...theme }) => ({ ...theme, slugs: stops.map((stop) => stop.slug) }))
  return (
    <PublicFrame>
      <JsonLdScript value={seriesJsonLd(series, { base: siteIn(locale), locale, at })} />
      <Page>
        <PageHead
          over={t('home.tourOf')}
          title={<T value={series.name} />}
          lead={Object.keys(series.description).length > 0 ? <T value={series.description} /> : undefined}
        />
        <div className="border-line border-t pt-8 pb-10">
          <TourLine stops={series.stops} at={at} threads={threads} />
        </div>
        <Section id="stops" title={t('tour.stops', { count: series.stops.length })}>
          <Stops stops={series.stops} at={at} />
        </Section>
        <Shared shared={shared} />
      </Page>
    </PublicFrame>
  )
}
