import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { EmptyState } from '@/components/ui/empty-state'
import { T } from '@/components/ui/translated'
import { ClockFace } from '@/components/workshops/clock-face'
import { FollowWorkshop } from '@/components/workshops/follow-workshop'
import { SharedClock } from '@/components/workshops/use-clock'
import { asLocale } from '@/domain/shared/locale'
import { ownCards } from '@/domain/workshops/queries/cards'
import { workshopClock } from '@/domain/workshops/queries/clock'
import { readClock } from '@/domain/workshops/round-clock'
import { now } from '@/lib/clock'
import { TablesPage } from '../../_parts/tables-page'
import { TableOfCards } from './table-of-cards'

type Props = {
  params: Promise<{ locale: string; reference: string; workshop: string }>
  searchParams: Promise<{ card?: string }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'cards' })
  return { title: t('title'), robots: { index: false } }
}

export default async function CardsPage({ params, searchParams }: Props) {
  const [{ reference, workshop }, { card }] = await Promise.all([params, searchParams])
  const scope = await ownRegistration(reference)
  const [own, clock, t] = await Promise.all([
    ownCards(scope, workshop),
    workshopClock(workshop),
    getTranslations('cards'),
  ])
  if (!clock) notFound()
  const at = now()
  const reached = readClock(clock.rounds, at).round
  const round = clock.rounds.find(({ number }) => number === reached)
  return (
    <TablesPage
      back={{ href: `/my/${reference}/tables`, label: t('back') }}
      title={round ? <T value={round.title} otherwise={t(`step.${round.step}`)} /> : t('title')}
      lead={
        own && (
          <>
            <span className="block font-semibold">{t('counts.number', { number: own.number })}</span>
            <T value={own.question} />
          </>
        )
      }
      said={null}
    >
      <SharedClock workshopId={workshop} first={{ rounds: clock.rounds, now: at.getTime() }}>
        <FollowWorkshop of={['cards', 'clock', 'plan', 'seats', 'setup']} {...(own ? { about: [own.tableId] } : {})} />
        <div className="flex flex-col gap-8">
          {round && <ClockFace size="line" steps />}
          {own ? (
            <TableOfCards own={own} step={round?.step ?? null} hidden={{ reference, workshop }} changed={card} />
          ) : (
            <EmptyState title={t('noTable.title')}>{t('noTable.text')}</EmptyState>
          )}
        </div>
      </SharedClock>
    </TablesPage>
  )
}
