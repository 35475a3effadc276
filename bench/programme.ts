import { addPerson } from '../domain/people/commands/person'
import { releaseQuietly } from '../domain/programme/commands/releases'
import { addRoom } from '../domain/programme/commands/rooms'
import { addSession } from '../domain/programme/commands/sessions'
import type { SessionKind } from '../domain/programme/schema'
import type { Result } from '../domain/shared/result'
import { type OrganisedForum, proven } from '../domain/shared/scope'
import { db } from '../lib/db/client'

const subjects = [
  'Des données de mobilité qui servent aux habitants',
  'L’éclairage public qui compte ses kilowattheures',
  'Un jumeau numérique, pour quelles décisions ?',
  'La maison de services dans un village de 400 habitants',
  'Open data: wat doet een middelgrote stad ermee?',
  'Water besparen met sensoren in het riool',
  'Wie n’a pas d’adresse électronique ?',
  'Achats groupés : ce que vingt communes ont appris',
]
const kinds: readonly SessionKind[] = ['WORKSHOP', 'PLENARY', 'PITCH_BLOCK', 'SITE_VISIT', 'REPORT_BACK']
const languages = [['fr'], ['nl'], ['fr', 'nl'], ['en']] as const
const minute = 60_000

const pick = <One>(list: readonly One[], i: number): One => list[i % list.length] as One

function accepted<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.error}`)
  return result.value
}

/** Everything is written in three languages, as long as people write it, and each text is another. */
const told = (i: number, subject: string) => ({
  fr: `${subject} (${i}). Trois collectivités racontent ce qui a tenu, ce qu’elles ont abandonné et ce que cela a coûté en heures.`,
  nl: `${subject} (${i}). Drie besturen vertellen wat standhield, wat ze lieten vallen en hoeveel uren het kostte.`,
  en: `${subject} (${i}). Three authorities tell what lasted, what they gave up and how many hours it took.`,
})

/** Fills a forum with a released programme: sessions in 12 rooms, in 8 themes, by 100 people. */
export async function fillProgramme(forumId: string, sessions: number): Promise<void> {
  const user = await db().user.create({ data: { email: `bench-${forumId}@example.org`, createdAt: new Date() } })
  const scope = proven<OrganisedForum>({ forumId, userId: user.id, role: 'OWNER' })
  const { startsAt } = await db().forum.findUniqueOrThrow({ where: { id: forumId }, select: { startsAt: true } })
  const themeIds: string[] = []
  for (let i = 0; i < 8; i += 1) {
    const name = { fr: `Thème ${i + 1}`, nl: `Thema ${i + 1}`, en: `Theme ${i + 1}` }
    themeIds.push((await db().theme.create({ data: { forumId, key: `theme-${i + 1}`, name, position: i + 1 } })).id)
  }
  const roomIds: string[] = []
  for (let i = 0; i < 12; i += 1) {
    const name = { fr: `Salle ${i + 1}`, nl: `Zaal ${i + 1}`, en: `Room ${i + 1}` }
    roomIds.push(accepted(await addRoom(scope, { name, capacity: 40 + i * 10 })).roomId)
  }
  const personIds: string[] = []
  for (let i = 0; i < 100; i += 1) {
    const who = { givenName: pick(['Élodie', 'Jan', 'Inès', 'Wout'], i), familyName: `Voorbeeld-Durand ${i}` }
    const rest = { function: { fr: 'chargée de mission' }, biography: {}, organisation: `Ville ${i % 20}` }
    personIds.push(accepted(await addPerson(scope, { ...who, ...rest })).personId)
  }
  for (let i = 0; i < sessions; i += 1) {
    const summary = told(i, pick(subjects, i))
    accepted(
      await addSession(scope, {
        kind: pick(kinds, i),
        title: { fr: `${pick(subjects, i)} ${i}`, nl: `Sessie ${i}: ${pick(subjects, i + 3)}`, en: `Session ${i}` },
        summary,
        description: { fr: `${summary.fr}\n\n- un\n- deux\n- trois\n\n${summary.fr}` },
        startsAt: new Date(startsAt.getTime() + Math.floor(i / 12) * 45 * minute),
        minutes: 40,
        roomIds: [pick(roomIds, i)],
        themeId: pick(themeIds, i),
        languages: [...pick(languages, i)],
        roles: [
          { kind: 'MODERATOR', personId: pick(personIds, i) },
          { kind: 'SPEAKER', personId: pick(personIds, i * 7 + 1) },
        ],
      }),
    )
  }
  accepted(await releaseQuietly(scope))
}
