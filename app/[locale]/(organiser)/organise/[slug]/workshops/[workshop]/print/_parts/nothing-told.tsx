import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** Nobody has a table yet: lists come once a plan is published. */
export function NothingTold({ base }: { base: string }) {
  const t = useTranslations('print.nothing')
  return (
    <EmptyState title={t('title')} action={<ButtonLink href={`${base}/plan`}>{t('plan')}</ButtonLink>}>
      {t('text')}
    </EmptyState>
  )
}
