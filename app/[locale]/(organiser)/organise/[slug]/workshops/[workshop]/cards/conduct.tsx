import { useTranslations } from 'next-intl'
import { Confirm } from '@/components/ui/confirm'
import type { CardTableView } from '@/domain/workshops/queries/cards'
import { ActButton } from '../../../../_form/act-button'
import { dealAll, shareAll } from './actions'

type Props = { slug: string; workshop: string; tables: readonly CardTableView[] }

/** Deals the cards at all tables, and shows what they chose to the room. */
export function Conduct({ slug, workshop, tables }: Props) {
  const t = useTranslations('cards.conduct')
  const hidden = { forum: slug, workshop }
  const open = tables.filter(({ closed }) => !closed)
  const seen = Math.min(...open.map(({ deals }) => deals))
  const written = open.reduce((sum, table) => sum + table.written, 0)
  const chosen = open.filter(({ choice }) => choice.length > 0).length
  const shared = open.filter((table) => table.shared).length
  if (open.length === 0) return null
  const deal = (
    <ActButton action={dealAll} hidden={{ ...hidden, seen: String(seen) }} variant={seen > 0 ? 'danger' : 'outline'}>
      {t(seen > 0 ? 'dealAgain' : 'deal')}
    </ActButton>
  )
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col items-start gap-3">
        <p className="max-w-text text-15 text-soft">{t('dealText', { count: written })}</p>
        {seen > 0 ? (
          <Confirm label={t('dealAgain')} variant="outline">
            <p>{t('dealAgainText')}</p>
            {deal}
          </Confirm>
        ) : (
          deal
        )}
      </div>
      <div className="flex flex-col items-start gap-3">
        <p className="max-w-text text-15 text-soft">{t('shareText', { chosen, shared })}</p>
        <div className="flex flex-wrap gap-3">
          <ActButton action={shareAll} hidden={{ ...hidden, shared: 'yes' }}>
            {t('share')}
          </ActButton>
          {shared > 0 && (
            <ActButton action={shareAll} hidden={{ ...hidden, shared: 'no' }} variant="quiet">
              {t('hide')}
            </ActButton>
          )}
        </div>
      </div>
    </div>
  )
}
