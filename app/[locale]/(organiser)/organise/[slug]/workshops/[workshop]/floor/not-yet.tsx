import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { sitsFreely } from '@/domain/workshops/round-plan'
import { OpenTables } from './open-tables'

type Props = {
  workshop: Pick<WorkshopSetup, 'id' | 'format' | 'openedAt' | 'publishedPlanId'>
  slug: string
  children: ReactNode
}

/**
 * Without a published plan there is nobody to expect at any table: says what to do first. Where people sit down as they
 * like, the tables are opened instead.
 */
export function NotYet({ workshop, slug, children }: Props) {
  const t = useTranslations('floor.notYet')
  const free = sitsFreely(workshop.format)
  if (free && !workshop.openedAt) {
    return (
      <>
        <OpenTables slug={slug} workshop={workshop.id} />
        {workshop.publishedPlanId && children}
      </>
    )
  }
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
