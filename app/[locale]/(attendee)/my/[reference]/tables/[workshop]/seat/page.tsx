import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { T } from '@/components/ui/translated'
import { FollowWorkshop } from '@/components/workshops/follow-workshop'
import { SharedClock } from '@/components/workshops/use-clock'
import { asLocale } from '@/domain/shared/locale'
import { workshopClock } from '@/domain/workshops/queries/clock'
import { liveCounts } from '@/domain/workshops/queries/counts'
import { ownWorkshops } from '@/domain/workshops/queries/own-workshops'
import { sitsFreely } from '@/domain/workshops/round-plan'
import { now } from '@/lib/clock'
import { TablesPage } from '../../_parts/tables-page'
import { actIn } from '../../said'
import { FreeTables } from './free-tables'

type Props = {
  params: Promise<{ locale: string; reference: string; workshop: string }>
  searchParams: Promise<{ said?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'tables.free' })
  return { title: t('title'), robots: { index: false } }
}

export default async function SeatPage({ params, searchParams }: Props) {
  const { locale, reference, workshop: id } = await params
  const scope = await ownRegistration(reference)
  const at = now()
  const [all, { said }, t] = await Promise.all([ownWorkshops(scope, at), searchParams, getTranslations('tables.free')])
  const workshop = all.find(({ workshopId, format }) => workshopId === id && sitsFreely(format))
  const clock = workshop && (await workshopClock(id))
  if (!workshop || !clock) notFound()
  if (!workshop.begun || workshop.over) redirect(`/${locale}/my/${reference}/tables`)
  const mine = workshop.told?.tables[0] ?? null
  return (
    <TablesPage
      back={{ href: `/my/${reference}/tables`, label: t('back') }}
      title={mine ? t('sitting', { number: mine.number }) : t('title')}
      lead={<T value={workshop.session} />}
      said={actIn(said)}
    >
      <SharedClock workshopId={id} first={{ rounds: clock.rounds, now: at.getTime() }}>
        <FollowWorkshop of={['seats', 'setup', 'plan']} />
        <FreeTables counts={await liveCounts(id)} mine={mine?.tableId ?? null} hidden={{ reference, workshop: id }} />
      </SharedClock>
    </TablesPage>
  )
}
