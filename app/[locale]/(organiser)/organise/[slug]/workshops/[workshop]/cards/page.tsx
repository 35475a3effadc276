import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { CardWall } from '@/components/workshops/card-wall'
import { FollowWorkshop } from '@/components/workshops/follow-workshop'
import { SharedClock } from '@/components/workshops/use-clock'
import { asLocale } from '@/domain/shared/locale'
import { cardTables } from '@/domain/workshops/queries/cards'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { now } from '@/lib/clock'
import { Block } from '../../../../_parts/block'
import { WorkshopHead } from '../../_parts/workshop-head'
import { ClockPanel } from '../floor/clock-panel'
import { OpenTables } from '../floor/open-tables'
import { Conduct } from './conduct'
import { Steps } from './steps'
import { TableCounts } from './table-counts'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cards'))('conduct.title') }
}

export default async function Cards({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.run')
  const [t, workshop, tables] = await Promise.all([
    getTranslations('cards'),
    workshopSetup(scope, id),
    cardTables(scope, id),
  ])
  if (workshop?.format !== 'CARDS') notFound()
  const { rounds, cardsChosen, cardColours } = workshop
  const wall = tables.flatMap(({ number: table, choice }) => choice.map((card) => ({ ...card, table })))
  const screen = <ButtonLink href={`/screens/${slug}/${id}/cards`}>{t('conduct.screen')}</ButtonLink>
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} lead={t('conduct.lead')} actions={screen} />
      <ClientMessages of={['clock', 'workshops', 'floor', 'cards', 'organise']}>
        <SharedClock workshopId={id} first={{ rounds, now: now().getTime() }}>
          <FollowWorkshop of={['cards', 'clock', 'setup', 'plan']} quick />
          {!workshop.openedAt && <OpenTables slug={slug} workshop={id} />}
          <Block id="clock" title={t('conduct.clock')}>
            <ClockPanel forum={slug} workshop={id} steps />
          </Block>
          <Block id="steps" title={t('steps.title')}>
            <Steps steps={rounds.map(({ number, step, title, minutes }) => ({ number, step, title, minutes }))} />
          </Block>
          <Block id="conduct" title={t('conduct.title')}>
            <Conduct slug={slug} workshop={id} tables={tables} />
          </Block>
          <Block id="counts" title={t('counts.title')}>
            <TableCounts tables={tables} most={cardsChosen} />
          </Block>
          <Block id="wall" title={t('wall.title')} aside={t('wall.count', { count: wall.length })}>
            <CardWall cards={wall} colours={cardColours} level={3} />
          </Block>
        </SharedClock>
      </ClientMessages>
    </Page>
  )
}
