import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { SeatForm } from '../seat-form'
import { share } from './actions'
import type { AtTable } from './at-table'

/** Shows the choice of the table to the whole room, or hides it again. */
export function Sharing({ cards: { choice, sharedAt }, step, hidden }: AtTable) {
  const t = useTranslations('cards.host')
  if (choice.length === 0) return null
  const press = (shared: boolean) => (
    <SeatForm
      action={share}
      hidden={{ ...hidden, shared: shared ? 'yes' : 'no' }}
      label={t(shared ? 'share' : 'hide')}
      solid={shared && step === 'SHARE'}
    >
      {t(shared ? 'share' : 'hide')}
    </SeatForm>
  )
  if (!sharedAt) return press(true)
  return (
    <Notice kind="ok" action={press(false)}>
      {t('shared')}
    </Notice>
  )
}
