import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { asLocale } from '@/domain/shared/locale'
import { byName } from '@/domain/workshops/board'
import { seatingBoard } from '@/domain/workshops/queries/boards'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { seatedRounds } from '@/domain/workshops/round-plan'
import { Handout } from '../_parts/handout'
import { NothingTold } from '../_parts/nothing-told'
import { NameList } from './name-list'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('print'))('names.title') }
}

export default async function PrintNames({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.run')
  const [t, workshop, board] = await Promise.all([
    getTranslations('print'),
    workshopSetup(scope, id),
    seatingBoard(scope, id),
  ])
  if (!workshop) notFound()
  const base = `/organise/${slug}/workshops/${id}`
  const rounds = seatedRounds(workshop.format, workshop.rounds.length)
  return (
    <Handout base={base} title={t('names.title')} lead={t('names.lead')} session={workshop.session.title}>
      {board ? (
        <NameList
          session={board.session}
          planNumber={board.planNumber}
          rounds={rounds}
          lines={byName(board.seats, board.tables, rounds)}
        />
      ) : (
        <NothingTold base={base} />
      )}
    </Handout>
  )
}
