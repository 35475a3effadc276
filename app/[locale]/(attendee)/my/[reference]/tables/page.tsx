import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { EmptyState } from '@/components/ui/empty-state'
import { T } from '@/components/ui/translated'
import { ownRegistration as ownView } from '@/domain/registration/queries/attendee'
import { asLocale } from '@/domain/shared/locale'
import { workshopClock } from '@/domain/workshops/queries/clock'
import { ownWorkshops } from '@/domain/workshops/queries/own-workshops'
import { now } from '@/lib/clock'
import { TablesPage } from './_parts/tables-page'
import { WorkshopPart } from './_parts/workshop-part'
import { actIn } from './said'

type Props = {
  params: Promise<{ locale: string; reference: string }>
  searchParams: Promise<{ said?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'tables' })
  return { title: t('title'), robots: { index: false } }
}

export default async function OwnTablesPage({ params, searchParams }: Props) {
  const { reference } = await params
  const scope = await ownRegistration(reference)
  const at = now()
  const [own, workshops, { said }, t] = await Promise.all([
    ownView(scope),
    ownWorkshops(scope, at),
    searchParams,
    getTranslations('tables'),
  ])
  const clocks = await Promise.all(workshops.map(({ workshopId }) => workshopClock(workshopId)))
  return (
    <TablesPage
      back={{ href: `/my/${reference}`, label: <T value={own.forum.name} unmarked /> }}
      title={t('title')}
      lead={t(workshops.some(({ told }) => told) ? 'lead' : 'leadSoon')}
      said={actIn(said)}
    >
      {workshops.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      {workshops.map((workshop, index) => {
        const clock = clocks[index]
        if (!clock) return null
        const { timeZone } = own.forum
        return <WorkshopPart key={workshop.workshopId} {...{ workshop, clock, reference, timeZone, at }} />
      })}
    </TablesPage>
  )
}
