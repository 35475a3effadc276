import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'

type Props = { hat: { confirmed: boolean; declined: boolean; heldBack: boolean } }

/** What the person answered, and whether they are announced. */
export function HatState({ hat }: Props) {
  const t = useTranslations('programme.answer')
  const answer = hat.declined ? (
    <Badge tone="live" shape="cross">
      {t('declined')}
    </Badge>
  ) : hat.confirmed ? (
    <Badge tone="ok" shape="tick">
      {t('confirmed')}
    </Badge>
  ) : (
    <Badge shape="ring">{t('open')}</Badge>
  )
  return (
    <span className="flex flex-wrap gap-2">
      {answer}
      {hat.heldBack && (
        <Badge tone="warn" shape="half">
          {t('heldBack')}
        </Badge>
      )}
    </span>
  )
}
