import { fold } from '../shared/fold'
import type { ChangeKind } from './changes'
import type { Draft, DraftSession } from './draft'
import { type SessionKind, sessionKinds } from './schema'

export const sessionStates = ['tray', 'placed', 'cancelled', 'unreleased'] as const

export type SessionState = (typeof sessionStates)[number]

/** How a list of sessions is asked for. */
export type SessionView = {
  search: string
  kind: SessionKind | null
  themeId: string | null
  roomId: string | null
  state: SessionState | null
  latestFirst: boolean
  page: number
}

export const sessionsAPage = 50

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** The list as its address says; whatever is not understood is left out. */
export function sessionView(asked: Record<string, string | string[] | undefined>): SessionView {
  const page = Number(one(asked.page))
  return {
    search: one(asked.q).slice(0, 100),
    kind: sessionKinds.find((kind) => kind === one(asked.kind)) ?? null,
    themeId: one(asked.theme).slice(0, 40) || null,
    roomId: one(asked.room).slice(0, 40) || null,
    state: sessionStates.find((state) => state === one(asked.state)) ?? null,
    latestFirst: one(asked.sort) === 'latest',
    page: Number.isInteger(page) && page > 1 ? Math.min(page, 1000) : 1,
  }
}

/** The address of a list: what is empty or usual is not in it. */
export function sessionAddress(base: string, view: Partial<SessionView>): string {
  const query = new URLSearchParams()
  if (view.search) query.set('q', view.search)
  if (view.kind) query.set('kind', view.kind)
  if (view.themeId) query.set('theme', view.themeId)
  if (view.roomId) query.set('room', view.roomId)
  if (view.state) query.set('state', view.state)
  if (view.latestFirst) query.set('sort', 'latest')
  if (view.page && view.page > 1) query.set('page', String(view.page))
  const text = query.toString()
  return text ? `${base}?${text}` : base
}

const textOf = ({ title, hats, pitches }: DraftSession) =>
  fold(
    [
      ...Object.values(title),
      ...hats.flatMap(({ person, organisation, announced }) => [
        person?.name,
        organisation,
        ...Object.values(announced),
      ]),
      ...pitches.flatMap((pitch) => [pitch.person?.name, ...Object.values(pitch.title)]),
    ].join(' '),
  )

function isIn(state: SessionState, session: DraftSession, unreleased: ReadonlyMap<string, ChangeKind>): boolean {
  if (state === 'tray') return session.startsAt === null
  if (state === 'placed') return session.startsAt !== null && !session.cancelled
  return state === 'cancelled' ? session.cancelled : unreleased.has(session.id)
}

/** The sessions of a draft that are asked for, a page of them, with how many there are in all. */
export function listSessions(
  draft: Pick<Draft, 'sessions'>,
  view: SessionView,
  unreleased: ReadonlyMap<string, ChangeKind>,
): { sessions: DraftSession[]; total: number; page: number; pages: number } {
  const wanted = fold(view.search).split(' ').filter(Boolean)
  const found = draft.sessions.filter(
    (session) =>
      (view.kind === null || session.kind === view.kind) &&
      (view.themeId === null || session.themeId === view.themeId) &&
      (view.roomId === null || session.allRooms || session.roomIds.includes(view.roomId)) &&
      (view.state === null || isIn(view.state, session, unreleased)) &&
      wanted.every((word) => textOf(session).includes(word)),
  )
  const ordered = view.latestFirst ? found.reverse() : found
  const pages = Math.max(1, Math.ceil(found.length / sessionsAPage))
  const page = Math.min(view.page, pages)
  return {
    sessions: ordered.slice((page - 1) * sessionsAPage, page * sessionsAPage),
    total: found.length,
    page,
    pages,
  }
}
