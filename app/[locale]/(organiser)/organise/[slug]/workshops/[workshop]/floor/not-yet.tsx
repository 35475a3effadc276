import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'

type Props = { workshop: Pick<WorkshopSetup, 'id' | 'publishedPlanId'>; slug: string; children: ReactNode }

/** Without a published plan there is nobody to expect at any table: says what to do first. */
export function NotYet({ workshop, slug, children }: Props) {
  const t = useTranslations('floor.notYet')
  if (workshop.publishedPlanId) return children
  return (
    <EmptyState
      title={t('title')}
      action={<ButtonLink href={`/organise/${slug}/workshops/${workshop.id}/plan`}>{t('plan')}</ButtonLink>}
    >
      {t('text')}
    </EmptyState>
  )
}
