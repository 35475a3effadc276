import type { Draft, DraftSession } from '@/domain/programme/draft'
import { instantOf, wallDay, wallTime } from '@/domain/shared/zone'

const minute = 60_000
const hour = 60 * minute

/** What the grid shows of one day: from a full hour to a full hour, as milliseconds. */
export type Frame = { day: string; from: number; to: number }

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00Z`) + 24 * hour).toISOString().slice(0, 10)

/** The days of the forum, and those on which something is placed all the same. */
export function daysOf({ forum, sessions }: Pick<Draft, 'forum' | 'sessions'>): string[] {
  const last = wallDay(forum.timeZone, new Date(Math.max(Date.parse(forum.startsAt), Date.parse(forum.endsAt) - 1)))
  const days = new Set<string>()
  for (let day = wallDay(forum.timeZone, forum.startsAt); day <= last; day = dayAfter(day)) days.add(day)
  for (const { startsAt } of sessions) if (startsAt) days.add(wallDay(forum.timeZone, startsAt))
  return [...days].sort()
}

/** The day to open first: today, else the first on which something is placed, else the first. */
export function dayToOpen(draft: Pick<Draft, 'forum' | 'sessions'>, asked: string | undefined, at: Date): string {
  const days = daysOf(draft)
  const { timeZone } = draft.forum
  const placed = draft.sessions.flatMap(({ startsAt }) => (startsAt ? wallDay(timeZone, startsAt) : [])).sort()
  const wished = [asked, wallDay(timeZone, at), placed[0], days[0]]
  return wished.find((day) => day !== undefined && days.includes(day)) ?? wallDay(timeZone, draft.forum.startsAt)
}

/** What is placed on that day. */
export function sessionsOn({ forum, sessions }: Pick<Draft, 'forum' | 'sessions'>, day: string): DraftSession[] {
  return sessions.filter(({ startsAt }) => startsAt !== null && wallDay(forum.timeZone, startsAt) === day)
}

const atWall = (timeZone: string, day: string, time: string) => instantOf(timeZone, `${day}T${time}`)?.getTime() ?? 0
const pastHour = (timeZone: string, instant: number) => Number(wallTime(timeZone, new Date(instant)).slice(14)) * minute

/** The forum's hours on that day, made wider where something lies outside them. */
export function frameOf({ forum, sessions }: Pick<Draft, 'forum' | 'sessions'>, day: string): Frame {
  const { timeZone } = forum
  const opens = wallTime(timeZone, forum.startsAt).slice(11)
  const closes = wallTime(timeZone, forum.endsAt).slice(11)
  let from = atWall(timeZone, day, opens)
  let to = closes > opens ? atWall(timeZone, day, closes) : atWall(timeZone, dayAfter(day), '00:00')
  for (const { startsAt, minutes } of sessions) {
    if (startsAt === null || wallDay(timeZone, startsAt) !== day) continue
    const begins = Date.parse(startsAt)
    from = Math.min(from, begins)
    to = Math.max(to, begins + Math.max(minutes ?? 0, 15) * minute)
  }
  from -= pastHour(timeZone, from)
  const over = pastHour(timeZone, to)
  return { day, from, to: over === 0 ? to : to + hour - over }
}

/** Each full hour on the wall, as minutes from the top. */
export function hoursIn({ from, to }: Frame, timeZone: string): { minutes: number; at: string }[] {
  const hours = []
  for (let at = from; at <= to; at += 15 * minute) {
    if (pastHour(timeZone, at) === 0) hours.push({ minutes: (at - from) / minute, at: new Date(at).toISOString() })
  }
  return hours
}

export const minutesIn = ({ from, to }: Frame) => (to - from) / minute
