import { same } from './changes'
import type { FrozenProgramme, FrozenRole, FrozenSession } from './frozen'

/** What bringing a release back does to the draft. */
export type RestorePlan = {
  /** Sessions to be written as the release has them. */
  rewrite: FrozenSession[]
  /** Sessions the release does not know: they go to the tray, with all they say. */
  toTray: FrozenSession[]
  /** Rooms that are there no longer, and are made again. */
  rooms: FrozenProgramme['rooms']
  /** Rooms whose name, seats or access have changed since. */
  roomsAsBefore: FrozenProgramme['rooms']
}

type There = {
  personIds: ReadonlySet<string>
  themeIds: ReadonlySet<string>
}

const answerless = ({ confirmed: _, declined: _declined, ...role }: FrozenRole) => role

/** What of a session an organiser decides: answers are the person's, numbers the release's. */
function decided({ sequence: _, updatedAt: _at, roles, roomIds, questions, pitches, ...session }: FrozenSession) {
  return {
    ...session,
    roomIds: [...roomIds].sort(),
    roles: roles.map(answerless),
    questions: questions.map(({ id: _id, ...question }) => question),
    pitches: pitches.map(({ id: _id, ...pitch }) => pitch),
  }
}

/** A hat of somebody who has been erased keeps its words, or goes. */
function withoutErased(role: FrozenRole, { personIds }: There): FrozenRole[] {
  if (role.personId === null || personIds.has(role.personId)) return [role]
  const says = role.organisation !== null || Object.keys(role.announced).length > 0
  return says ? [{ ...role, personId: null }] : []
}

/** A session of a release as it can still be: without people who were erased and themes that were removed. */
function possible(session: FrozenSession, there: There): FrozenSession {
  const theme = (id: string | null) => (id !== null && there.themeIds.has(id) ? id : null)
  const person = (id: string | null) => (id !== null && there.personIds.has(id) ? id : null)
  return {
    ...session,
    themeId: theme(session.themeId),
    roles: session.roles.flatMap((role) => withoutErased(role, there)),
    questions: session.questions.map((question) => ({ ...question, themeId: theme(question.themeId) })),
    pitches: session.pitches.map((pitch) => ({ ...pitch, personId: person(pitch.personId) })),
  }
}

/** What it takes to make the draft what a release was. Nothing is deleted. */
export function restorePlan(draft: FrozenProgramme, release: FrozenProgramme, there: There): RestorePlan {
  const now = new Map(draft.sessions.map((session) => [session.id, session]))
  const then = new Set(release.sessions.map(({ id }) => id))
  const rooms = new Map(draft.rooms.map((room) => [room.id, room]))
  return {
    rewrite: release.sessions
      .map((session) => possible(session, there))
      .filter((session) => {
        const current = now.get(session.id)
        return !current || !same(decided(current), decided(session))
      }),
    toTray: draft.sessions.filter(({ id }) => !then.has(id)),
    rooms: release.rooms.filter(({ id }) => !rooms.has(id)),
    roomsAsBefore: release.rooms.filter((room) => rooms.has(room.id) && !same(rooms.get(room.id), room)),
  }
}
