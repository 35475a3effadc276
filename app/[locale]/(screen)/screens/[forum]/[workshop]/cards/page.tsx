import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { T } from '@/components/ui/translated'
import { CardWall } from '@/components/workshops/card-wall'
import { ClockFace } from '@/components/workshops/clock-face'
import { FollowWorkshop } from '@/components/workshops/follow-workshop'
import { SharedClock } from '@/components/workshops/use-clock'
import { asLocale } from '@/domain/shared/locale'
import { sharedChoices } from '@/domain/workshops/queries/cards'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { now } from '@/lib/clock'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string; forum: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cards.wall'))('title'), robots: { index: false } }
}

/** The cards the tables have shared, for the whole room. No name is on it; it opens where the other screens do. */
export default async function CardScreen({ params }: Props) {
  const { locale, forum, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(forum, 'workshops.run')
  const [t, workshop] = await Promise.all([getTranslations('cards.wall'), workshopSetup(scope, id)])
  if (workshop?.format !== 'CARDS') notFound()
  const shared = await sharedChoices(id)
  const cards = shared.flatMap(({ number: table, choice }) => choice.map((card) => ({ ...card, table })))
  return (
    <main id="content" tabIndex={-1} data-theme="dark" className="min-h-dvh bg-paper p-6 text-ink outline-none sm:p-10">
      <ClientMessages of={['clock', 'workshops', 'cards']}>
        <SharedClock workshopId={id} first={{ rounds: workshop.rounds, now: now().getTime() }}>
          <FollowWorkshop of={['cards', 'setup']} quick />
          <div className="mb-8 flex flex-wrap items-end justify-between gap-6">
            <div className="min-w-0">
              <p className="text-24 text-soft">
                <T value={workshop.session.title} />
              </p>
              <h1 className="narrow-face text-56 leading-none sm:text-82">{t('title')}</h1>
            </div>
            <ClockFace size="page" />
          </div>
          {cards.length === 0 ? (
            <p className="text-30 text-soft">{t('notYet')}</p>
          ) : (
            <CardWall cards={cards} colours={workshop.cardColours} large />
          )}
        </SharedClock>
      </ClientMessages>
    </main>
  )
}
