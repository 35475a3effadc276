import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { T } from '@/components/ui/translated'
import type { Role } from '@/domain/shared/scope'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { Head } from '../../../_parts/head'
import { WorkshopTabs } from './workshop-tabs'

type Props = {
  slug: string
  workshop: Pick<WorkshopSetup, 'id' | 'format' | 'session'>
  role: Role
  lead?: ReactNode
  actions?: ReactNode
}

/** The head of every page of one workshop: its name, and the ways through it. */
export function WorkshopHead({ slug, workshop, role, lead, actions }: Props) {
  const t = useTranslations('setup.list')
  return (
    <>
      <Head
        back={{ href: `/organise/${slug}/workshops`, label: t('title') }}
        title={<T value={workshop.session.title} />}
        lead={lead}
        actions={actions}
      />
      <WorkshopTabs slug={slug} workshop={workshop} role={role} />
    </>
  )
}
