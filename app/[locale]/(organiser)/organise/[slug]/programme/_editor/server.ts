import type { ServerAction } from '@/app/_server/action'
import type { Draft, DraftSession } from '@/domain/programme/draft'
import { cancel, place, remove } from '../actions'
import type { Wanted } from './arrangement'
import type { Server } from './saving'

type Saved = Awaited<ReturnType<Server['save']>>

/** A command's form: which forum, which session, and as which version it was seen. */
function formOf(
  slug: string,
  { id, version }: DraftSession,
  values: Record<string, string>,
  rooms: readonly string[] = [],
) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ forum: slug, session: id, version: String(version), ...values })) {
    form.set(name, value)
  }
  for (const room of rooms) form.append('room', room)
  return form
}

async function answerOf(action: ServerAction, form: FormData): Promise<Saved> {
  const { ok, value, refusal } = await action({}, form)
  if (!ok) return { refusal: refusal ?? 'invalid' }
  const told = typeof value === 'object' && value !== null && 'version' in value ? Number(value.version) : 0
  return { version: told }
}

/** The ways from an open grid to its server. */
export function serverOf(slug: string, locale: string) {
  const address = `/${locale}/organise/${slug}/programme/draft.json`

  async function fetched<Value>(url: string): Promise<Value> {
    const answer = await fetch(url, { headers: { Accept: 'application/json' } })
    if (!answer.ok) throw new Error(`The draft was not answered: ${answer.status}`)
    return (await answer.json()) as Value
  }

  const server: Server = {
    save: (session, { place: where, cancelled }: Wanted) => {
      if (!where) return answerOf(cancel, formOf(slug, session, cancelled ? { cancelled: 'on' } : {}))
      const values = {
        startsAt: where.startsAt ?? '',
        minutes: String(where.minutes ?? ''),
        ...(where.allRooms ? { allRooms: 'on' } : {}),
      }
      return answerOf(place, formOf(slug, session, values, where.roomIds))
    },
    read: async (ids) => {
      const { sessions } = await fetched<{ sessions: DraftSession[] }>(`${address}?ids=${ids.join(',')}`)
      return { sessions, missing: ids.filter((id) => !sessions.some((session) => session.id === id)) }
    },
    readAll: () => fetched<Draft>(address),
  }
  return { ...server, remove: (session: DraftSession) => answerOf(remove, formOf(slug, session, {})) }
}
