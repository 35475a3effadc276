import { useTranslations } from 'next-intl'
import { Badge, type BadgeShape, type BadgeTone } from '@/components/ui/badge'

type Standing = { publishedPlanId: string | null; openedAt: Date | null; frozenAt: Date | null }

const looks = {
  frozen: ['neutral', 'tick'],
  open: ['live', 'dot'],
  published: ['ok', 'tick'],
  drafted: ['accent', 'half'],
  unplanned: ['neutral', 'ring'],
} as const satisfies Record<string, readonly [BadgeTone, BadgeShape]>

function standingOf({ publishedPlanId, openedAt, frozenAt }: Standing, plans: number): keyof typeof looks {
  if (frozenAt) return 'frozen'
  if (openedAt) return 'open'
  if (publishedPlanId) return 'published'
  return plans > 0 ? 'drafted' : 'unplanned'
}

/** How far a workshop is, in two words. */
export function WorkshopState({ workshop, plans }: { workshop: Standing; plans: number }) {
  const t = useTranslations('setup.state')
  const standing = standingOf(workshop, plans)
  const [tone, shape] = looks[standing]
  return (
    <span>
      <Badge tone={tone} shape={shape}>
        {t(standing)}
      </Badge>
    </span>
  )
}
