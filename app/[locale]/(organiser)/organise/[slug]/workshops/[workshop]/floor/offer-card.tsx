import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Heading } from '@/components/ui/heading'
import type { StandingOffer } from '@/domain/workshops/queries/floor'
import { ActButton } from '../../../../_form/act-button'
import { accept } from './actions'

type Props = { forum: string; workshop: string; offer: StandingOffer }

/** One way to mend the plan: how many move, what is left to wish for, and the touch that does it. */
export function OfferCard({ forum, workshop, offer: { planId, revision, kind, moved, figures } }: Props) {
  const t = useTranslations('floor.repairs')
  const lines = [
    t('repeats', { count: figures.repeats }),
    t('colleagues', { count: figures.orgPairs }),
    ...(figures.capacity > 0 ? [t('capacity', { count: figures.capacity })] : []),
    ...(figures.unseated > 0 ? [t('unseated', { count: figures.unseated })] : []),
  ]
  return (
    <li className="flex flex-col gap-3 rounded-14 border border-line bg-sheet p-5" data-offer={kind}>
      <div className="flex flex-col items-start gap-2">
        <Heading level={3} size="small">
          {t(`kind.${kind}`)}
        </Heading>
        <p className="font-display text-30 font-[650] leading-none">{t('moved', { count: moved.length })}</p>
        {figures.hard === 0 ? (
          <Badge tone="ok" shape="tick">
            {t('valid')}
          </Badge>
        ) : (
          <Badge tone="warn" shape="dash">
            {t('broken')}
          </Badge>
        )}
      </div>
      <ul className="text-15 text-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {moved.length > 0 && (
        <details className="text-15">
          <summary className="min-h-8 text-link">{t('who')}</summary>
          <p className="mt-1">{moved.join(', ')}</p>
        </details>
      )}
      <div className="mt-auto pt-2">
        <ActButton action={accept} hidden={{ forum, workshop, plan: planId, revision: String(revision) }}>
          {t('accept')}
          <span className="sr-only"> – {t(`kind.${kind}`)}</span>
        </ActButton>
      </div>
    </li>
  )
}
