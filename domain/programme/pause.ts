import type { SessionKind } from './schema'

const pauses: readonly SessionKind[] = ['WELCOME', 'BREAK', 'MEAL']

/** Whether a session is a pause: nobody speaks, it has no page of its own and cannot be starred. */
export const isPause = ({ kind, roles }: { kind: SessionKind; roles: readonly unknown[] }) =>
  pauses.includes(kind) && roles.length === 0
