import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { hostedTable } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { ClockFace } from '@/components/workshops/clock-face'
import { FollowWorkshop } from '@/components/workshops/follow-workshop'
import { GongButton } from '@/components/workshops/gong-button'
import { SharedClock } from '@/components/workshops/use-clock'
import { asLocale } from '@/domain/shared/locale'
import { tableCards } from '@/domain/workshops/queries/cards'
import { workshopClock } from '@/domain/workshops/queries/clock'
import { hostSheet } from '@/domain/workshops/queries/hosted-table'
import { findPeople } from '@/domain/workshops/queries/whereabouts'
import { seatingRound } from '@/domain/workshops/round-plan'
import { now } from '@/lib/clock'
import { CardsPanel } from './_cards/cards-panel'
import { Guests } from './guests'
import { roundsOnSheet } from './sheet'
import { TableHead } from './table-head'
import { WalkIn } from './walk-in'

type Props = {
  params: Promise<{ locale: string; table: string }>
  searchParams: Promise<{ who?: string; round?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('floor.host'))('people'), robots: { index: false } }
}

export default async function HostedTablePage({ params, searchParams }: Props) {
  const [{ locale, table }, { who = '', round = '' }] = await Promise.all([params, searchParams])
  setRequestLocale(asLocale(locale))
  const scope = await hostedTable(table)
  const [sheet, clock, found] = await Promise.all([
    hostSheet(scope),
    workshopClock(scope.workshopId),
    findPeople(scope, scope.workshopId, who),
  ])
  const current = seatingRound(sheet.format, Math.max(1, sheet.roundReached))
  const step = clock?.rounds.find(({ number }) => number === sheet.roundReached)?.step ?? null
  return (
    <Page width="form" className="pt-4!">
      <ClientMessages of={['clock', 'workshops', 'floor', 'cards']}>
        <SharedClock workshopId={scope.workshopId} first={{ rounds: clock?.rounds ?? [], now: now().getTime() }}>
          <TableHead sheet={sheet} as={scope.as} />
          <div className="sticky top-0 z-10 -mx-5 grid grid-cols-[minmax(0,1fr)_min-content] items-end gap-4 border-line border-y bg-paper px-5 py-3 sm:-mx-8 sm:px-8">
            <ClockFace size="line" steps={sheet.format === 'CARDS'} />
            <GongButton />
          </div>
          {sheet.format === 'CARDS' && (
            <>
              <FollowWorkshop of={['cards', 'clock', 'setup']} about={[table]} quick />
              <CardsPanel cards={await tableCards(scope)} step={step} hidden={{ table }} over={sheet.over} />
            </>
          )}
          <Guests
            address={`/${locale}/tables/${table}`}
            table={table}
            number={sheet.table.number}
            theme={sheet.table.theme?.position ?? null}
            rounds={roundsOnSheet(sheet)}
            changing={sheet.format === 'ROUNDS'}
            first={Number(round) || current}
            over={sheet.over}
          />
          {!sheet.over && <WalkIn table={table} round={current} typed={who} {...found} />}
        </SharedClock>
      </ClientMessages>
    </Page>
  )
}
