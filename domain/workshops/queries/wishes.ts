import { db } from '@/lib/db/client'
import { languagesIn } from '../../programme/queries/frozen'
import { type Multilingual, multilingual } from '../../shared/multilingual'
import type { OrganisedForum, OwnRegistration } from '../../shared/scope'
import { askedKey, readAsked } from '../asked'
import { mayWish } from '../policy'
import { seatingFacts } from './facts'

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Somebody one asked to sit with. Declined looks like not answered: nothing is said before they agree. */
export type OwnRequest = { sitWithId: string; email: string; everyRound: boolean; agreedBy: string | null }

/** Somebody who asks to sit with the reader. */
export type RequestReceived = {
  sitWithId: string
  from: string
  everyRound: boolean
  answer: 'agreed' | 'declined' | null
}

/** What the personal page shows of wishes in one workshop. */
export type OwnWishes = {
  workshopId: string
  session: Multilingual
  /** Whether people change tables: with one table for all there is no round to choose. */
  changing: boolean
  /** Whether they can still be changed. */
  open: boolean
  until: Date | null
  themes: { id: string; name: Multilingual; position: number }[]
  languages: string[]
  wish: { comes: boolean; themeIds: string[]; languages: string[]; needsAccess: boolean | null; byMail: boolean }
  asked: OwnRequest[]
  received: RequestReceived[]
}

const nameOf = (row: { givenName: string; familyName: string }) => `${row.givenName} ${row.familyName}`.trim()
const named = { select: { givenName: true, familyName: true } } as const

/** Wishes of one registration in each public workshop of its forum, with what it asked and was asked. */
export async function ownWishes({ registrationId, forumId }: OwnRegistration, at: Date): Promise<OwnWishes[]> {
  const self = await db().registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { email: true, reference: true },
  })
  const rows = await db().workshop.findMany({
    where: { forumId, session: { firstRelease: { not: null }, cancelledAt: null } },
    orderBy: [{ session: { releasedStartsAt: 'asc' } }, { id: 'asc' }],
    include: {
      session: { select: { title: true, languages: true } },
      tables: { select: { language: true, theme: { select: { id: true, name: true, position: true } } } },
      wishes: { where: { registrationId } },
      sitWiths: { include: { asker: named, agreed: named }, orderBy: { id: 'asc' } },
    },
  })
  return rows.map((row) => {
    const wish = row.wishes[0]
    const keys = [self.email, self.reference].map((name) => askedKey(row.id, name))
    const themes = new Map(row.tables.flatMap(({ theme }) => (theme ? [[theme.id, theme] as const] : [])))
    return {
      workshopId: row.id,
      session: multilingual(row.session.title),
      changing: row.format === 'ROUNDS',
      open: mayWish(row, at),
      until: row.wishesUntil,
      themes: [...themes.values()]
        .sort((a, b) => a.position - b.position)
        .map((theme) => ({ ...theme, name: multilingual(theme.name) })),
      languages: [
        ...new Set([...languagesIn(row.session.languages), ...row.tables.flatMap(({ language }) => language ?? [])]),
      ],
      wish: {
        comes: wish?.comes ?? true,
        themeIds: texts(wish?.themeIds),
        languages: texts(wish?.languages),
        needsAccess: wish?.needsAccess ?? null,
        byMail: wish?.byMail ?? true,
      },
      asked: row.sitWiths
        .filter(({ askerId }) => askerId === registrationId)
        .map(({ id, askedSealed, everyRound, agreed }) => ({
          sitWithId: id,
          email: readAsked(row.id, registrationId, askedSealed) ?? '',
          everyRound,
          agreedBy: agreed && nameOf(agreed),
        })),
      received: row.sitWiths
        .filter((one) => keys.includes(one.askedKey) && one.askerId !== registrationId)
        .map(({ id, asker, everyRound, agreedAt, declinedAt }) => ({
          sitWithId: id,
          from: nameOf(asker),
          everyRound,
          answer: agreedAt ? ('agreed' as const) : declinedAt ? ('declined' as const) : null,
        })),
    }
  })
}

/** What organisers know of everybody's wishes in one workshop: who comes, what they like, who sits with whom, who is kept apart. */
export async function wishesOverview(scope: OrganisedForum, workshopId: string) {
  const workshop = await db().workshop.findFirst({
    where: { id: workshopId, forumId: scope.forumId },
    select: {
      wishes: true,
      sitWiths: {
        where: { agreedId: { not: null } },
        select: { id: true, askerId: true, agreedId: true, everyRound: true },
      },
      keepAparts: { select: { id: true, firstId: true, secondId: true } },
      locks: { select: { registrationId: true, round: true, tableId: true } },
    },
  })
  if (workshop === null) return null
  const facts = await seatingFacts(db(), workshopId)
  const rows = await db().registration.findMany({
    where: { forumId: scope.forumId, status: 'CONFIRMED' },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      givenName: true,
      familyName: true,
      organisationName: true,
      type: { select: { name: true, colour: true } },
    },
  })
  const coming = new Map(facts.people.map((person) => [person.id, person]))
  const staying = new Map(facts.staying.map(({ id, tableId }) => [id, tableId]))
  const wishes = new Map(workshop.wishes.map((wish) => [wish.registrationId, wish]))
  const { sitWiths, keepAparts, locks } = workshop
  return {
    people: rows.map((row) => ({
      registrationId: row.id,
      name: nameOf(row),
      organisation: row.organisationName ?? '',
      type: multilingual(row.type.name),
      colour: row.type.colour,
      comes: coming.has(row.id),
      themeIds: texts(wishes.get(row.id)?.themeIds),
      languages: texts(wishes.get(row.id)?.languages),
      needsAccess: coming.get(row.id)?.needsAccess ?? false,
      /** The table they stay at, as its host or rapporteur. */
      staysAt: staying.get(row.id) ?? null,
    })),
    sitWiths,
    keepAparts,
    locks,
  }
}
