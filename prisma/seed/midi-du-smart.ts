import { publishForum } from '../../domain/forum/commands'
import { releaseQuietly } from '../../domain/programme/commands/releases'
import { addSession } from '../../domain/programme/commands/sessions'
import type { SessionValues } from '../../domain/programme/schema'
import { saveQuota, saveType } from '../../domain/registration/commands/quotas'
import type { OrganisedForum, SignedInUser } from '../../domain/shared/scope'
import { instantOf } from '../../domain/shared/zone'
import { openWorkshop, saveRounds } from '../../domain/workshops/commands/setup'
import { addTables } from '../../domain/workshops/commands/tables'
import { cardWorkshop, exchangeOf, municipalities, stepsOf } from './card-steps'
import facts from './data/midi-du-smart-2020.json'
import { newForum } from './new-forum'
import { done, frenchSpaces, three } from './words'

const zone = 'Europe/Brussels'

/** The day and the content are known; the hours are a reconstruction, and the forum says so. */
const clock = (time: string) => {
  const instant = instantOf(zone, `${facts.event.date}T${time}`)
  if (!instant) throw new Error(`Not a time: ${time}`)
  return instant
}

const texts = {
  summary: three(
    'Un midi de travail entre communes rurales, en février 2020 : que fait-on déjà, et que peut-on rêver ensemble ?',
    'Een werkmiddag onder landelijke gemeenten, in februari 2020: wat doen we al, en waarvan kunnen we samen dromen?',
    'A working lunch among rural municipalities, in February 2020: what is done already, and what may be dreamt of together?',
  ),
  description: three(
    'Chaque participant écrit d’abord sa propre définition d’un territoire intelligent, affichée au mur pour tous. Après trois courts exposés, deux échanges par cartes : l’état des lieux, puis les rêves. La date, les questions et le déroulé sont connus ; le lieu et les horaires sont une reconstitution.',
    'Elke deelnemer schrijft eerst een eigen definitie van een slimme streek, voor iedereen aan de muur gehangen. Na drie korte uiteenzettingen volgen twee gesprekken met kaarten: de stand van zaken, daarna de dromen. Datum, vragen en verloop zijn bekend; plaats en uren zijn een reconstructie.',
    'Each participant first writes their own definition of a smart territory, put on the wall for all to see. After three short talks come two exchanges with cards: what there is, then what to dream of. Date, questions and course are known; place and hours are a reconstruction.',
  ),
}

const talks: SessionValues[] = [
  {
    kind: 'OPENING',
    title: three('Le mur des définitions', 'De muur van definities', 'The wall of definitions'),
    startsAt: clock('12:00'),
    minutes: 15,
  },
  {
    kind: 'PLENARY',
    title: three(
      'Une commune intelligente, c’est quoi ?',
      'Wat is een slimme gemeente?',
      'What is a smart municipality?',
    ),
    startsAt: clock('12:15'),
    minutes: 15,
  },
  {
    kind: 'PLENARY',
    title: three(
      'Une commune, son plan et ses données',
      'Een gemeente, haar plan en haar data',
      'One municipality, its plan and its data',
    ),
    startsAt: clock('12:30'),
    minutes: 15,
  },
  {
    kind: 'PLENARY',
    title: three('Ce que peut la donnée publique', 'Wat overheidsdata vermag', 'What public data can do'),
    startsAt: clock('12:45'),
    minutes: 15,
  },
]

const room = three('La salle', 'De zaal', 'The room')

/** Who came; the doors are closed, an organiser may still write somebody down. */
const profile = {
  name: three('Commune rurale', 'Landelijke gemeente', 'Rural municipality'),
  description: {},
  colour: 1,
  requiresApproval: false,
  opensAt: null,
  closesAt: null,
  hidden: false,
}

/** In the first a table is a municipality, so that each can share; in the second people mix. */
const exchanges = [
  {
    told: exchangeOf(1),
    title: three('Ce qui existe déjà', 'Wat er al is', 'What there is already'),
    start: '13:00',
    minutes: 20,
    tables: municipalities,
  },
  {
    told: exchangeOf(2),
    title: three('Ce dont on rêve', 'Waarvan we dromen', 'What we dream of'),
    start: '13:20',
    minutes: 45,
    tables: 4,
  },
]

type Exchange = (typeof exchanges)[number]

async function exchange(scope: OrganisedForum, { told, title, start, minutes, tables }: Exchange, at: Date) {
  const session: SessionValues = {
    kind: 'WORKSHOP',
    title,
    startsAt: clock(start),
    minutes,
    format: 'cards',
    languages: ['fr'],
    questions: [{ text: { fr: frenchSpaces(told.question.fr) } }],
  }
  const { sessionId } = done(await addSession(scope, session, { at }))
  const opened = done(await openWorkshop(scope, sessionId, cardWorkshop(told), { at }))
  const timed = done(await saveRounds(scope, opened, stepsOf(told), { at }))
  done(await addTables(scope, timed, { count: tables, minSeats: 2, maxSeats: 8 }, { at }))
}

/** A lunchtime workshop of rural municipalities: what its slides say, with its two exchanges by cards. */
export async function seedMidiDuSmart(user: SignedInUser, at: Date): Promise<void> {
  const scope = await newForum(
    user,
    {
      slug: 'midi-du-smart-2020',
      name: facts.event.name,
      locales: ['fr'],
      timeZone: zone,
      startsAt: clock('12:00'),
      endsAt: clock('14:05'),
      city: 'Wallonie',
      country: facts.event.country,
    },
    texts,
    at,
  )
  const { quotaId } = done(await saveQuota(scope, { name: room, capacity: 48 }, { at }))
  done(await saveType(scope, { ...profile, quotaId }, { at }))
  for (const talk of talks) done(await addSession(scope, { ...talk, languages: ['fr'] }, { at }))
  for (const one of exchanges) await exchange(scope, one, at)
  done(await releaseQuietly(scope, { at }))
  done(await publishForum(scope, { at }))
}
