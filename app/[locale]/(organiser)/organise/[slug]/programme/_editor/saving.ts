import type { Draft, DraftSession } from '@/domain/programme/draft'
import {
  type Arrangement,
  overtaken,
  reachable,
  ready,
  received,
  refreshed,
  refused,
  saved,
  sending,
  unreachable,
  type Wanted,
} from './arrangement'
import type { Store } from './store'

type Saved = { version: number } | { refusal: string }
export type Read = { sessions: DraftSession[]; missing: string[] }

/** The ways to the server; each throws when it cannot be reached. */
export type Server = {
  save: (session: DraftSession, what: Wanted) => Promise<Saved>
  read: (ids: readonly string[]) => Promise<Read>
  readAll: () => Promise<Draft>
}

type Options = {
  store: Store<Arrangement>
  server: Server
  /** A refusal that is nobody else's doing. */
  onRefusal: (session: DraftSession, code: string) => void
  /** Calls after a while; `tries` is how often it was in vain. */
  later: (tries: number, call: () => void) => void
}

/** Saves what is wanted, session by session, reads anew what others changed, and tries again while the network is away. */
export function savingOf({ store, server, onRefusal, later }: Options) {
  let tries = 0
  /** Told of while a change of ours was on its way. */
  const toldMeanwhile = new Map<string, string | null>()

  function away(id?: string) {
    store.change((state) => (id === undefined ? { ...state, lost: true } : unreachable(state, id)))
    tries += 1
    later(tries, resume)
  }

  function back() {
    tries = 0
    store.change(reachable)
  }

  /** Reads some sessions anew; everything, when one of the ids is no session. */
  async function read(ids: readonly string[], by: string | null = null): Promise<void> {
    const { sent, known } = store.get()
    const now = ids.filter((id) => !sent.has(id))
    for (const id of ids) if (sent.has(id)) toldMeanwhile.set(id, by)
    if (now.length === 0) return
    try {
      const { sessions, missing } = await server.read(now)
      store.change((state) => received(state, sessions, missing, by))
      if (missing.some((id) => !known.has(id))) await readAll(by)
      else back()
    } catch {
      away()
    }
    sendAll()
  }

  async function readAll(by: string | null = null): Promise<void> {
    try {
      const draft = await server.readAll()
      store.change((state) => refreshed(state, draft, by))
      back()
    } catch {
      away()
    }
    sendAll()
  }

  async function send(id: string): Promise<void> {
    const state = store.change((now) => sending(now, id))
    const [session, what] = [state.known.get(id), state.sent.get(id)]
    if (!session || !what) return
    let answer: Saved
    try {
      answer = await server.save(session, what)
    } catch {
      away(id)
      return
    }
    back()
    if ('version' in answer) {
      const { version } = answer
      store.change((now) => saved(now, id, version))
    } else if (answer.refusal === 'changed-meanwhile' || answer.refusal === 'unknown-session') {
      store.change((now) => overtaken(now, id))
      toldMeanwhile.set(id, toldMeanwhile.get(id) ?? null)
    } else {
      store.change((now) => refused(now, id))
      onRefusal(session, answer.refusal)
    }
    const by = toldMeanwhile.get(id)
    if (by !== undefined) {
      toldMeanwhile.delete(id)
      await read([id], by)
    }
    sendAll()
  }

  function sendAll() {
    for (const id of ready(store.get())) void send(id)
  }

  /** Tries again at once: the network may be back. */
  function resume() {
    if (!store.get().lost) return
    void readAll()
  }

  return { sendAll, read, readAll, resume }
}

export type Saving = ReturnType<typeof savingOf>
