'use client'

import { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/shared/locale'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { ActionForm } from '../../../_form/action-form'
import { keepRounds } from './actions'
import { RoundRows } from './round-rows'

type Props = {
  slug: string
  workshop: Pick<WorkshopSetup, 'id' | 'revision' | 'format' | 'rounds' | 'roundReached'>
  wanted: readonly Locale[]
}

/** The rounds, or the timed steps, one after the other. Those that have begun stay as they are. */
export function RoundsForm({ slug, workshop, wanted }: Props) {
  const t = useTranslations('setup.rounds')
  const common = useTranslations('organise.common')
  return (
    <ActionForm
      action={keepRounds}
      hidden={{ forum: slug, workshop: workshop.id, revision: String(workshop.revision) }}
      labels={{ rounds: t('title') }}
      submit={t('save')}
      variant="outline"
      done={common('saved')}
      className="flex max-w-form flex-col gap-6"
    >
      <RoundRows workshop={workshop} wanted={wanted} />
    </ActionForm>
  )
}
