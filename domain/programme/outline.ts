import type { Day } from './parallel'
import type { SessionKind } from './schema'

/** More than this is for the programme's own page. */
const mostSessions = 25
const mostAtOnce = 3

const together: readonly SessionKind[] = ['OPENING', 'PLENARY', 'REPORT_BACK', 'CLOSING']

/** What the forum's page shows of its programme: all of it, or of a big one what everybody comes together for. */
export function outlineOf<Session extends { kind: SessionKind }>(
  sessions: Session[],
  days: readonly Day<unknown>[],
): Session[] {
  const crowded = days.some(({ stretches }) => stretches.some(({ columns }) => columns.length > mostAtOnce))
  if (sessions.length <= mostSessions && !crowded) return sessions
  return sessions.filter(({ kind }) => together.includes(kind))
}
