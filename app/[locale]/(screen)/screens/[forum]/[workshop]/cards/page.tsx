import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { T } from '@/components/ui/translated'
import { FollowWorkshop } from '@/components/workshops/follow-workshop'
import { SharedClock } from '@/components/workshops/use-clock'
import { asLocale } from '@/domain/shared/locale'
import { cardTables, sharedChoices } from '@/domain/workshops/queries/cards'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { now } from '@/lib/clock'
import { CardScreen } from './card-screen'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string; forum: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cards.wall'))('title'), robots: { index: false } }
}

/** The cards the tables have shared, for the whole room. No name is on it; it opens where the other screens do. */
export default async function CardWallPage({ params }: Props) {
  const { locale, forum, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(forum, 'workshops.run')
  const [t, workshop, tables, shared] = await Promise.all([
    getTranslations('cards'),
    workshopSetup(scope, id),
    cardTables(scope, id),
    sharedChoices(id),
  ])
  if (workshop?.format !== 'CARDS') notFound()
  const round = workshop.rounds.find(({ number }) => number === Math.max(1, workshop.roundReached))
  return (
    <main
      id="content"
      tabIndex={-1}
      data-theme="dark"
      className="flex min-h-dvh flex-col bg-paper text-ink outline-none"
    >
      <ClientMessages of={['clock', 'workshops', 'cards', 'floor']}>
        <SharedClock workshopId={id} first={{ rounds: workshop.rounds, now: now().getTime() }}>
          <FollowWorkshop of={['cards', 'clock', 'setup']} quick />
          <CardScreen
            title={<T value={workshop.session.title} />}
            step={round ? <T value={round.title} otherwise={t(`step.${round.step}`)} /> : t('title')}
            back={`/organise/${forum}/workshops/${id}/cards`}
            shared={shared.filter(({ choice }) => choice.length > 0)}
            tables={tables.filter(({ closed }) => !closed).length}
            colours={workshop.cardColours}
          />
        </SharedClock>
      </ClientMessages>
    </main>
  )
}
