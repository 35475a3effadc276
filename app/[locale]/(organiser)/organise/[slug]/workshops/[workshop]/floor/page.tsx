import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { SharedClock } from '@/components/workshops/use-clock'
import { asLocale } from '@/domain/shared/locale'
import { floorTables, standingOffers } from '@/domain/workshops/queries/floor'
import { presentRegistrations } from '@/domain/workshops/queries/presence'
import { findPeople } from '@/domain/workshops/queries/whereabouts'
import { tableLinks, workshopSetup } from '@/domain/workshops/queries/workshop'
import { seatingRound } from '@/domain/workshops/round-plan'
import { now } from '@/lib/clock'
import { Block } from '../../../../_parts/block'
import { WorkshopHead } from '../../_parts/workshop-head'
import { ClockPanel } from './clock-panel'
import { Follow } from './follow'
import { LateArrival } from './late-arrival'
import { NotYet } from './not-yet'
import { PresenceCounts } from './presence-counts'
import { Repairs } from './repairs'
import { Tables } from './tables'

type Props = {
  params: Promise<{ locale: string; slug: string; workshop: string }>
  searchParams: Promise<{ late?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('floor'))('title') }
}

export default async function Floor({ params, searchParams }: Props) {
  const [{ locale, slug, workshop: id }, { late = '' }] = await Promise.all([params, searchParams])
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.run')
  const [t, workshop, tables] = await Promise.all([
    getTranslations('floor'),
    workshopSetup(scope, id),
    floorTables(scope, id),
  ])
  if (!workshop || !tables) notFound()
  const [people, offers, found, links] = await Promise.all([
    presentRegistrations(scope, id),
    standingOffers(scope, id),
    findPeople(scope, id, late),
    tableLinks(scope, id),
  ])
  const here = { forum: slug, workshop: id }
  const screen = <ButtonLink href={`/screens/${slug}/${id}`}>{t('screen')}</ButtonLink>
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} actions={screen} />
      <ClientMessages of={['clock', 'workshops', 'floor']}>
        <SharedClock workshopId={id} first={{ rounds: workshop.rounds, now: now().getTime() }}>
          <Follow />
          <Block id="clock" title={t('clock.title')}>
            <ClockPanel {...here} steps={workshop.format === 'CARDS'} />
          </Block>
          <NotYet workshop={workshop} slug={slug}>
            <PresenceCounts people={people} base={`/organise/${slug}/workshops/${id}/floor/presence`} />
            <Repairs {...here} offers={offers} next={workshop.roundReached + 1} rounds={workshop.rounds.length} />
            <LateArrival {...here} typed={late} {...found} />
            <Tables
              {...here}
              tables={tables}
              links={links}
              locale={locale}
              round={seatingRound(workshop.format, Math.max(1, workshop.roundReached))}
            />
          </NotYet>
        </SharedClock>
      </ClientMessages>
    </Page>
  )
}
