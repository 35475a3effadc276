import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { ActButton } from '../../../../_form/act-button'
import { begin } from './actions'

/** Opens the tables: from then on people sit down where there is room, and say so on their own page. */
export function OpenTables({ slug, workshop }: { slug: string; workshop: string }) {
  const t = useTranslations('cards.open')
  return (
    <EmptyState
      title={t('title')}
      action={
        <ActButton action={begin} hidden={{ forum: slug, workshop }} variant="solid">
          {t('open')}
        </ActButton>
      }
    >
      {t('text')}
    </EmptyState>
  )
}
