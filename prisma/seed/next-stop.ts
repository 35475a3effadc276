import { publishForum, saveTheme, setOrganisations } from '../../domain/forum/commands'
import { addPerson } from '../../domain/people/commands/person'
import { addMaterial } from '../../domain/programme/commands/materials'
import { releaseQuietly } from '../../domain/programme/commands/releases'
import { addRoom } from '../../domain/programme/commands/rooms'
import { addSession } from '../../domain/programme/commands/sessions'
import type { OrganisedForum, SignedInUser } from '../../domain/shared/scope'
import { newForum } from './new-forum'
import { afternoon } from './next-stop-afternoon'
import type { Known } from './next-stop-known'
import { morning } from './next-stop-morning'
import { inventedBiography, inventedPeople, type PersonKey } from './next-stop-people'
import { visits } from './next-stop-visits'
import { nextStopName, nextStopRooms, nextStopTexts, nextStopThemes } from './next-stop-words'
import type { Calendar, Stage } from './stage'
import { done } from './words'

/** Looks an id up; a name that was never added is a bug of the seed. */
const among = (ids: Map<string, string>) => (key: string) => {
  const id = ids.get(key)
  if (!id) throw new Error(`Not added: ${key}`)
  return id
}

async function surroundings(scope: OrganisedForum, calendar: Calendar): Promise<Known> {
  const when = { at: calendar.createdAt }
  const themes = new Map<string, string>()
  for (const theme of nextStopThemes) themes.set(theme.key, done(await saveTheme(scope, theme, when)).themeId)
  const rooms = new Map<string, string>()
  for (const { key, ...room } of nextStopRooms) rooms.set(key, done(await addRoom(scope, room, when)).roomId)
  const people = new Map<PersonKey, string>()
  for (const key of Object.keys(inventedPeople) as PersonKey[]) {
    const values = { ...inventedPeople[key], biography: inventedBiography }
    people.set(key, done(await addPerson(scope, values, when)).personId)
  }
  return { room: among(rooms), theme: among(themes), person: among(people), clock: calendar.clock }
}

const plenaryReading = {
  kind: 'LINK' as const,
  title: 'Un capteur dans une rue : le cas en deux pages',
  url: 'https://example.org/un-capteur-dans-une-rue',
  published: true,
}

/** The stop to come, with its programme; whether it is on the site follows from the stage. */
export async function seedNextStop(
  user: SignedInUser,
  { seriesId, calendar, stage }: { seriesId: string; calendar: Calendar; stage: Stage },
): Promise<OrganisedForum> {
  const at = calendar.createdAt
  const scope = await newForum(
    user,
    {
      slug: 'montrivage',
      name: nextStopName,
      seriesId,
      locales: ['fr', 'nl', 'en'],
      timeZone: calendar.timeZone,
      startsAt: calendar.clock('08:30'),
      endsAt: calendar.clock('17:00'),
      venueName: 'La Halle aux Rubans',
      venueAddress: '1 place de la Démonstration',
      city: 'Montrivage',
      country: 'FR',
      contactEmail: 'forum@example.org',
      controller: 'Ville de Montrivage (fictive)',
      registrationOpensAt: calendar.opensAt,
      registrationClosesAt: calendar.closesAt,
      editableUntil: calendar.closesAt,
      demonstration: true,
    },
    nextStopTexts,
    at,
  )
  const organisations = [
    { name: 'Ville de Montrivage (fictive)', role: 'ORGANISER' as const },
    { name: 'Agence fictive du Val-Rivage', role: 'ORGANISER' as const },
    { name: 'La Halle aux Rubans (fictive)', role: 'HOST' as const },
    { name: 'Collectif Table d’essai', role: 'FACILITATOR' as const },
    { name: 'Réseaux Exemple SA', role: 'PARTNER' as const },
  ]
  done(await setOrganisations(scope, organisations, { at }))
  const known = await surroundings(scope, calendar)
  for (const session of [...morning(known), ...visits(known), ...afternoon(known)]) {
    const { sessionId } = done(await addSession(scope, session, { at }))
    if (session.kind === 'PLENARY') done(await addMaterial(scope, sessionId, plenaryReading, { at }))
  }
  if (stage !== 'draft') {
    done(await releaseQuietly(scope, { at: calendar.publishedAt }))
    done(await publishForum(scope, { at: calendar.publishedAt }))
  }
  return scope
}
