'use client'

import { useTranslations } from 'next-intl'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { ActionForm } from '../../../../../_form/action-form'
import { NumberField } from '../../../../../_form/fields'
import { placeOne } from '../actions'

type Props = { slug: string; workshop: WorkshopSetup; table: WorkshopSetup['tables'][number] }

const percent = (share: number | null) => (share === null ? '' : Math.round(share * 100))

/** Where a table stands on the drawing of its room, in numbers: for whoever does not drag. */
export function PlaceForm({ slug, workshop, table }: Props) {
  const t = useTranslations('setup.table')
  const common = useTranslations('organise.common')
  return (
    <ActionForm
      action={placeOne}
      hidden={{ forum: slug, workshop: workshop.id, table: table.tableId }}
      labels={{ x: t('x'), y: t('y') }}
      submit={t('savePlace')}
      variant="outline"
      done={common('saved')}
      className="flex max-w-form flex-col gap-4"
    >
      <p className="max-w-text text-soft">{t('placeText')}</p>
      <div className="grid gap-6 sm:grid-cols-2">
        <NumberField name="x" value={percent(table.x)} required />
        <NumberField name="y" value={percent(table.y)} required />
      </div>
    </ActionForm>
  )
}
