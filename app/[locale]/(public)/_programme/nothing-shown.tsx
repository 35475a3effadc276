import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** Shown when the filters leave nothing. */
export function NothingShown() {
  const t = useTranslations('agenda')
  return (
    <div data-none="" hidden>
      <EmptyState
        title={t('none')}
        action={
          <Button data-all="" variant="solid">
            {t('filter.clear')}
          </Button>
        }
      >
        {t('noneText')}
      </EmptyState>
    </div>
  )
}
