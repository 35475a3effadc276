import { useTranslations } from 'next-intl'
import { Confirm } from '@/components/ui/confirm'
import { SeatForm } from '../seat-form'
import { deal } from './actions'
import type { AtTable } from './at-table'

/** Deals the cards: once by one press; once more only after a question, because swaps and the choice are lost. */
export function Dealing({ cards: { deals, written, each }, step, hidden }: AtTable) {
  const t = useTranslations('cards.host')
  if (written === 0) return null
  const again = deals > 0
  const button = (
    <SeatForm
      action={deal}
      hidden={{ ...hidden, seen: String(deals) }}
      label={t(again ? 'dealAgain' : 'deal')}
      solid={!again && step !== 'WRITE'}
    >
      {t(again ? 'dealAgain' : 'deal')}
    </SeatForm>
  )
  if (!again) {
    return (
      <div className="flex flex-col gap-3">
        <p className="max-w-text text-15 text-soft">{t('dealText', { count: each.dealt })}</p>
        {button}
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-15 text-soft">{t('dealt', { count: deals })}</p>
      <Confirm label={t('dealAgain')} variant="quiet">
        <p>{t('dealAgainText')}</p>
        {button}
      </Confirm>
    </div>
  )
}
