import { useTranslations } from 'next-intl'
import { Badge, type BadgeShape, type BadgeTone } from '@/components/ui/badge'
import type { Phase } from '@/domain/forum/phase'

const looks: Record<Phase | 'cancelled', [BadgeTone, BadgeShape]> = {
  draft: ['neutral', 'ring'],
  published: ['accent', 'half'],
  'registration-open': ['ok', 'dot'],
  'registration-closed': ['warn', 'dash'],
  live: ['live', 'dot'],
  over: ['neutral', 'tick'],
  archived: ['neutral', 'dash'],
  cancelled: ['live', 'cross'],
}

/** Where a forum stands, in two words. */
export function PhaseBadge({ phase, cancelled }: { phase: Phase; cancelled: boolean }) {
  const t = useTranslations('organise.phase')
  const shown = cancelled && phase !== 'archived' ? 'cancelled' : phase
  const [tone, shape] = looks[shown]
  return (
    <Badge tone={tone} shape={shape}>
      {t(shown)}
    </Badge>
  )
}
