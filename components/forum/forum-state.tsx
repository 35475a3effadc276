import { useTranslations } from 'next-intl'
import { type ForumInTime, isCancelled, type Phase, phaseOf } from '@/domain/forum/phase'
import { Badge, type BadgeShape, type BadgeTone } from '../ui/badge'

const looks: Record<Phase | 'cancelled', { tone: BadgeTone; shape: BadgeShape }> = {
  draft: { tone: 'neutral', shape: 'ring' },
  published: { tone: 'accent', shape: 'clock' },
  'registration-open': { tone: 'ok', shape: 'dot' },
  'registration-closed': { tone: 'neutral', shape: 'dash' },
  live: { tone: 'live', shape: 'half' },
  over: { tone: 'neutral', shape: 'tick' },
  archived: { tone: 'neutral', shape: 'tick' },
  cancelled: { tone: 'live', shape: 'cross' },
}

/** Where a forum stands, in one word for the public. */
export function ForumState({ forum, at }: { forum: ForumInTime; at: Date }) {
  const t = useTranslations('public.state')
  const state = isCancelled(forum, at) ? 'cancelled' : phaseOf(forum, at)
  return (
    <Badge tone={looks[state].tone} shape={looks[state].shape}>
      {t(state)}
    </Badge>
  )
}
