import type { Phase } from '../forum/phase'

/** What the next thing to do follows from. */
export type Situation = {
  phase: Phase
  cancelled: boolean
  /** Types people can choose. */
  types: number
  summaryWritten: boolean
  /** Registrations that await approval. */
  pending: number
  /** People in line for a seat. */
  waiting: number
  /** Mails that were given up. */
  deadMails: number
  /** Registration opens by itself at this instant, which is still to come. */
  opensAt: Date | null
}

export const nextSteps = [
  'add-types',
  'write-summary',
  'publish',
  'open-registration',
  'opens-later',
  'dead-mails',
  'approve',
  'waiting',
  'share',
  'closed',
  'live',
  'over',
  'archived',
  'cancelled',
] as const

export type NextStep = (typeof nextSteps)[number]

/** The one thing an organiser should do now: what keeps somebody waiting comes before what is merely next. */
export function nextStep(situation: Situation): NextStep {
  const { phase } = situation
  if (phase === 'archived') return 'archived'
  if (situation.cancelled) return 'cancelled'
  if (phase === 'over') return 'over'
  if (situation.deadMails > 0) return 'dead-mails'
  if (situation.pending > 0) return 'approve'
  if (phase === 'draft' || phase === 'published') {
    if (situation.types === 0) return 'add-types'
    if (!situation.summaryWritten) return 'write-summary'
    if (phase === 'draft') return 'publish'
    return situation.opensAt === null ? 'open-registration' : 'opens-later'
  }
  if (situation.waiting > 0) return 'waiting'
  if (phase === 'registration-open') return 'share'
  return phase === 'live' ? 'live' : 'closed'
}
