import { publishForum, saveTheme } from '../../domain/forum/commands'
import { releaseQuietly } from '../../domain/programme/commands/releases'
import { addSession } from '../../domain/programme/commands/sessions'
import type { SessionKind } from '../../domain/programme/schema'
import type { SignedInUser } from '../../domain/shared/scope'
import { instantOf } from '../../domain/shared/zone'
import facts from './data/kortrijk-2018.json'
import { kortrijkSessions, kortrijkSpeakers, kortrijkTexts, kortrijkThemes } from './kortrijk-words'
import { newForum } from './new-forum'
import { done, frenchSpaces } from './words'

const { forum, themes } = facts

type Slot = {
  words: keyof typeof kortrijkSessions
  kind: SessionKind
  start: string
  minutes: number
  theme?: string
  speakers?: keyof typeof kortrijkSpeakers
}

/** The formats are known; the order and the hours are a reconstruction, and the forum says so. */
const halfDay: readonly Slot[] = [
  { words: 'welcome', kind: 'WELCOME', start: '12:00', minutes: 60 },
  { words: 'opening', kind: 'OPENING', start: '13:00', minutes: 15 },
  { words: 'commerce', kind: 'PLENARY', start: '13:15', minutes: 30, theme: 'commerce', speakers: 'cities' },
  { words: 'gaming', kind: 'PLENARY', start: '13:45', minutes: 30, theme: 'gaming', speakers: 'cities' },
  { words: 'energy', kind: 'PLENARY', start: '14:15', minutes: 30, theme: 'energy', speakers: 'cities' },
  { words: 'local', kind: 'PLENARY', start: '14:45', minutes: 45, speakers: 'local' },
  { words: 'pitches', kind: 'PITCH_BLOCK', start: '15:30', minutes: 40, speakers: 'projects' },
  { words: 'call', kind: 'PITCH_BLOCK', start: '16:10', minutes: 35 },
  { words: 'closing', kind: 'CLOSING', start: '16:45', minutes: 15 },
]

const clock = (time: string) => {
  const instant = instantOf(forum.timeZone, `${forum.date}T${time}`)
  if (!instant) throw new Error(`Not a time: ${time}`)
  return instant
}

/** The second Eurometropolis forum, Kortrijk, 1 June 2018: what a working note says of it. */
export async function seedKortrijk(user: SignedInUser, at: Date): Promise<void> {
  const scope = await newForum(
    user,
    {
      slug: 'kortrijk-2018',
      name: forum.name,
      locales: ['fr', 'nl'],
      timeZone: forum.timeZone,
      startsAt: clock(forum.start),
      endsAt: clock(forum.end),
      venueName: forum.venue.name,
      city: forum.venue.city,
      country: forum.venue.country,
      latitude: 50.8306,
      longitude: 3.2642,
    },
    kortrijkTexts,
    at,
  )
  const themeIds = new Map<string, string>()
  for (const { key, fr } of themes) {
    const nl = kortrijkThemes[key]
    const name = { fr: frenchSpaces(fr), ...(nl ? { nl } : {}) }
    themeIds.set(key, done(await saveTheme(scope, { key, name }, { at })).themeId)
  }
  for (const { words, kind, start, minutes, theme, speakers } of halfDay) {
    const session = {
      ...kortrijkSessions[words],
      kind,
      startsAt: clock(start),
      minutes,
      themeId: theme ? (themeIds.get(theme) ?? null) : null,
      languages: ['fr' as const, 'nl' as const],
      interpretation: ['fr' as const, 'nl' as const],
      roles: speakers ? [{ kind: 'SPEAKER' as const, announced: kortrijkSpeakers[speakers] }] : [],
    }
    done(await addSession(scope, session, { at }))
  }
  done(await releaseQuietly(scope, { at }))
  done(await publishForum(scope, { at }))
}
