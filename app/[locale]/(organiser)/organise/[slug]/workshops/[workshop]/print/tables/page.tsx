import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { asLocale } from '@/domain/shared/locale'
import { byTable } from '@/domain/workshops/board'
import { seatingBoard } from '@/domain/workshops/queries/boards'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { seatedRounds } from '@/domain/workshops/round-plan'
import { Handout } from '../_parts/handout'
import { NothingTold } from '../_parts/nothing-told'
import { RoundPage } from './round-page'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('print'))('tables.title') }
}

export default async function PrintTables({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.run')
  const [t, workshop, board, { timeZone }] = await Promise.all([
    getTranslations('print'),
    workshopSetup(scope, id),
    seatingBoard(scope, id),
    forumSettings(scope),
  ])
  if (!workshop) notFound()
  const base = `/organise/${slug}/workshops/${id}`
  const rounds = seatedRounds(workshop.format, workshop.rounds.length)
  const lines = board ? byTable(board.seats, board.tables, rounds) : []
  return (
    <Handout base={base} title={t('tables.title')} lead={t('tables.lead')} session={workshop.session.title}>
      {board === null && <NothingTold base={base} />}
      {board &&
        Array.from({ length: rounds }, (_, index) => index + 1).map((round) => (
          <RoundPage key={round} {...{ round, rounds, lines, timeZone }} board={board} />
        ))}
    </Handout>
  )
}
