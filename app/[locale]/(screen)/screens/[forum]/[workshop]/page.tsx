import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { T } from '@/components/ui/translated'
import { SharedClock } from '@/components/workshops/use-clock'
import { asLocale } from '@/domain/shared/locale'
import { seatingBoard } from '@/domain/workshops/queries/boards'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { now } from '@/lib/clock'
import { Wall } from './wall'
import { wallBoard } from './wall-board'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; forum: string; workshop: string }>
  searchParams: Promise<{ view?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('floor.wall'))('title'), robots: { index: false } }
}

/** Names are on it: only a browser in which the team is signed in shows it. */
export default async function Screen({ params, searchParams }: Props) {
  const [{ locale, forum, workshop: id }, { view = '' }] = await Promise.all([params, searchParams])
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(forum, 'workshops.run')
  const [workshop, board] = await Promise.all([workshopSetup(scope, id), seatingBoard(scope, id)])
  if (!workshop) notFound()
  return (
    <main
      id="content"
      tabIndex={-1}
      data-theme="dark"
      className="flex h-dvh min-h-dvh flex-col overflow-hidden bg-paper text-ink outline-none"
    >
      <ClientMessages of={['clock', 'workshops', 'floor']}>
        <SharedClock workshopId={id} first={{ rounds: workshop.rounds, now: now().getTime() }}>
          <Wall
            title={<T value={workshop.session.title} />}
            address={`/${locale}/screens/${forum}/${id}`}
            back={`/organise/${forum}/workshops/${id}/floor`}
            first={wallBoard(board)}
            changing={workshop.format === 'ROUNDS'}
            view={view}
          />
        </SharedClock>
      </ClientMessages>
    </main>
  )
}
