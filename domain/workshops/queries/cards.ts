import { db } from '@/lib/db/client'
import { multilingual } from '../../shared/multilingual'
import type { HostedTable, OrganisedForum, OwnRegistration } from '../../shared/scope'
import { cardColoursSchema } from '../schema'
import { choiceOf, type ShownCard } from '../shown-card'
import { tableOfPerson } from './table-of-person'

type Row = { id: string; colour: string; text: string; rank: number | null }

const shown = ({ id: cardId, colour, text, rank }: Row): ShownCard => ({ cardId, colour, text, rank })

const columns = {
  id: true,
  number: true,
  deals: true,
  chosen: true,
  sharedAt: true,
  question: { select: { text: true } },
  workshop: { select: { cardsWritten: true, cardsDealt: true, cardsChosen: true, cardColours: true } },
  cards: { orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] },
}

async function tableRow(tableId: string) {
  const row = await db().workshopTable.findUniqueOrThrow({ where: { id: tableId }, select: columns })
  const { workshop, question, ...table } = row
  return {
    ...table,
    tableId: row.id,
    question: multilingual(question?.text),
    each: { written: workshop.cardsWritten, dealt: workshop.cardsDealt, chosen: workshop.cardsChosen },
    colours: cardColoursSchema.catch([]).parse(workshop.cardColours ?? []),
  }
}

/** The cards somebody sees: their own hand, and once cards were dealt those on the table; null without a table. */
export async function ownCards({ registrationId, forumId }: OwnRegistration, workshopId: string) {
  const there = await db().workshop.count({ where: { id: workshopId, forumId } })
  const tableId = there > 0 ? await tableOfPerson(db(), workshopId, registrationId) : null
  if (tableId === null) return null
  const { cards, id: _, ...table } = await tableRow(tableId)
  const open = cards.filter(({ rank, holderId }) => rank === null && holderId === null)
  return {
    ...table,
    hand: cards.filter(({ rank, holderId }) => rank === null && holderId === registrationId).map(shown),
    onTable: table.deals > 0 ? open.map(shown) : [],
    choice: choiceOf(cards.map(shown)),
  }
}

/**
 * What the host sees: the cards on the table and the choice. Those still in hands are for the moment when the table
 * chooses from all of them; before, they are only counted.
 */
export async function tableCards({ tableId }: HostedTable) {
  const { cards, id: _, ...table } = await tableRow(tableId)
  return {
    ...table,
    written: cards.length,
    inHands: cards.filter(({ holderId, rank }) => holderId !== null && rank === null).map(shown),
    onTable: cards.filter(({ holderId, rank }) => holderId === null && rank === null).map(shown),
    choice: choiceOf(cards.map(shown)),
  }
}

/** What the tables of a workshop have shared, for the room and for syntheses. No names. */
export async function sharedChoices(workshopId: string) {
  const tables = await db().workshopTable.findMany({
    where: { workshopId, sharedAt: { not: null } },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      question: { select: { text: true } },
      cards: { where: { rank: { not: null } }, orderBy: { rank: 'asc' } },
    },
  })
  return tables.map(({ id: tableId, number, question, cards }) => ({
    tableId,
    number,
    question: multilingual(question?.text),
    choice: cards.map(shown),
  }))
}

/** The cards of all tables, as whoever conducts the exchange sees them: those in hands are counted, not read. */
export async function cardTables({ forumId }: OrganisedForum, workshopId: string) {
  const rows = await db().workshopTable.findMany({
    where: { workshopId, workshop: { forumId } },
    orderBy: { number: 'asc' },
    select: { ...columns, closedAt: true },
  })
  return rows.map(({ cards, id: tableId, number, deals, sharedAt, closedAt, question }) => ({
    tableId,
    number,
    deals,
    question: multilingual(question?.text),
    closed: closedAt !== null,
    shared: sharedAt !== null,
    written: cards.length,
    writers: new Set(cards.flatMap(({ authorId }) => authorId ?? [])).size,
    inHands: cards.filter(({ holderId, rank }) => holderId !== null && rank === null).length,
    choice: choiceOf(cards.map(shown)),
    onTable: cards.filter(({ holderId, rank }) => holderId === null && rank === null).map(shown),
  }))
}

export type CardTableView = Awaited<ReturnType<typeof cardTables>>[number]
