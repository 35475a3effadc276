import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedSeries, signedInUser } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { T } from '@/components/ui/translated'
import { isPublic } from '@/domain/forum/phase'
import { organisedForums } from '@/domain/forum/queries/organiser'
import { arrangedSeries } from '@/domain/forum/queries/series'
import { may } from '@/domain/people/policy'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { Block } from '../../_parts/block'
import { Head } from '../../_parts/head'
import { MyShell } from '../../_parts/my-shell'
import { SeriesForm } from '../series-form'
import { AddStop } from './add-stop'
import { StopList } from './stop-list'

type Props = { params: Promise<{ locale: string; series: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tours.arrange')
  return { title: t('title') }
}

export default async function ArrangeSeries({ params }: Props) {
  const { locale, series: slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedSeries(slug)
  const [t, series, forums] = await Promise.all([
    getTranslations('tours'),
    arrangedSeries(scope),
    signedInUser().then(organisedForums),
  ])
  const at = now()
  const free = forums.filter(
    ({ role, slug: mine }) =>
      (scope.administrator || (role && may(role, 'forum.edit'))) && !series.stops.some((stop) => stop.slug === mine),
  )
  const last = series.stops.findLast(({ role }) => role && may(role, 'forum.edit'))
  return (
    <MyShell>
      <Page>
        <Head
          title={<T value={series.name} />}
          back={{ href: '/organise/series', label: t('nav') }}
          actions={
            series.stops.some((stop) => isPublic(stop, at)) && (
              <ButtonLink href={`/series/${slug}`}>{t('arrange.public')}</ButtonLink>
            )
          }
        />
        <Block id="stops" title={t('arrange.stops')} aside={t('stops', { count: series.stops.length })}>
          <StopList series={series} at={at} />
        </Block>
        <Block id="add" title={t('arrange.add')}>
          <AddStop series={series} forums={free} last={last} />
        </Block>
        <Block id="texts" title={t('arrange.page')}>
          <SeriesForm key={slug} series={series} />
        </Block>
      </Page>
    </MyShell>
  )
}
