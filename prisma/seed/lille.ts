import { publishForum, saveTheme, setOrganisations } from '../../domain/forum/commands'
import type { OrganisationRole } from '../../domain/forum/schema'
import { addPerson } from '../../domain/people/commands/person'
import { releaseQuietly } from '../../domain/programme/commands/releases'
import { addSession } from '../../domain/programme/commands/sessions'
import type { SessionKind, SessionValues } from '../../domain/programme/schema'
import type { Multilingual } from '../../domain/shared/multilingual'
import type { OrganisedForum, SignedInUser } from '../../domain/shared/scope'
import { instantOf } from '../../domain/shared/zone'
import facts from './data/lille-2021.json'
import { inOtherWords, lilleTexts } from './lille-words'
import { newForum } from './new-forum'
import { done, frenchSpaces } from './words'

type FactSpeaker = { name?: string; function?: string; organisation?: string; tba?: { fr: string } }
type FactSession = {
  kind: string
  number?: number
  start: string
  end?: string
  title: { fr: string }
  format?: string
  moderators?: { organisation: string }[]
  speakers?: FactSpeaker[]
}

const { forum, workshopQuestions, standThemes } = facts
const sessions: FactSession[] = facts.sessions
const themeKeys = ['resources', 'mobility', 'citizenship', 'safety', 'resilience']

/** French as it was printed, with the translations we wrote where there are some. */
const printed = (fr: string): Multilingual => ({ ...inOtherWords[fr], fr: frenchSpaces(fr) })

const clock = (time: string) => {
  const instant = instantOf(forum.timeZone, `${forum.date}T${time}`)
  if (!instant) throw new Error(`Not a time: ${time}`)
  return instant
}

/** People speak twice: each is added once. */
async function personIds(scope: OrganisedForum, at: Date): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const speaker of sessions.flatMap((session) => session.speakers ?? [])) {
    if (!speaker.name || ids.has(speaker.name)) continue
    const [givenName = '', ...rest] = speaker.name.split(' ')
    const person = {
      givenName,
      familyName: rest.join(' '),
      function: speaker.function ? printed(speaker.function) : {},
      biography: {},
      organisation: speaker.organisation ?? null,
    }
    ids.set(speaker.name, done(await addPerson(scope, person, { at })).personId)
  }
  return ids
}

function rolesOf(session: FactSession, people: Map<string, string>): NonNullable<SessionValues['roles']> {
  return [
    ...(session.moderators ?? []).map(({ organisation }) => ({ kind: 'MODERATOR' as const, organisation })),
    ...(session.speakers ?? []).map((speaker) => ({
      kind: 'SPEAKER' as const,
      personId: speaker.name ? (people.get(speaker.name) ?? null) : null,
      announced: speaker.tba ? printed(speaker.tba.fr) : {},
    })),
  ]
}

/** The forum of Lille, 9 September 2021, as its public programme has it. */
export async function seedLille(user: SignedInUser, seriesId: string, at: Date): Promise<void> {
  const scope = await newForum(
    user,
    {
      slug: 'lille-2021',
      name: forum.name,
      seriesId,
      locales: ['fr'],
      timeZone: forum.timeZone,
      startsAt: clock('08:30'),
      endsAt: clock('16:45'),
      venueName: forum.venue.name,
      city: forum.venue.city,
      country: forum.venue.country,
      latitude: 50.6333,
      longitude: 3.0208,
    },
    lilleTexts,
    at,
  )
  const named = (role: OrganisationRole) => (name: string) => ({ name, role })
  const organisations = [
    ...forum.organisers.map(named('ORGANISER')),
    ...forum.hosts.map(named('HOST')),
    named('FACILITATOR')(forum.facilitator),
  ]
  done(await setOrganisations(scope, organisations, { at }))
  for (const [index, theme] of standThemes.entries())
    done(await saveTheme(scope, { key: themeKeys[index] ?? `theme-${index}`, name: printed(theme.fr) }, { at }))

  const people = await personIds(scope, at)
  for (const session of sessions) {
    const kind = session.kind.toUpperCase().replace('-', '_') as SessionKind
    const values: SessionValues = {
      kind,
      number: session.number ?? null,
      title: printed(session.title.fr),
      startsAt: clock(session.start),
      minutes: session.end ? (clock(session.end).getTime() - clock(session.start).getTime()) / 60_000 : null,
      languages: ['fr'],
      format: session.format ?? null,
      roles: rolesOf(session, people),
      questions: kind === 'WORKSHOP' ? workshopQuestions.map((question) => ({ text: printed(question.fr) })) : [],
    }
    done(await addSession(scope, values, { at }))
  }
  done(await releaseQuietly(scope, { at }))
  done(await publishForum(scope, { at }))
}
