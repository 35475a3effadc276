import { useTranslations } from 'next-intl'
import type { Answer } from '@/domain/people/answer'
import { Badge, type BadgeShape, type BadgeTone } from '../ui/badge'

const looks: Record<Answer, [BadgeTone, BadgeShape]> = {
  CONFIRMED: ['ok', 'tick'],
  DECLINED: ['live', 'cross'],
  WAITING: ['accent', 'clock'],
  NOT_ASKED: ['neutral', 'ring'],
}

/** How somebody stands with the forum. */
export function AnswerBadge({ answer }: { answer: Answer }) {
  const t = useTranslations('people.answer')
  const [tone, shape] = looks[answer]
  return (
    <Badge tone={tone} shape={shape}>
      {t(answer)}
    </Badge>
  )
}
