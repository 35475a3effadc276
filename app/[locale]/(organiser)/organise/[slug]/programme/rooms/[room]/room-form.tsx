import { useTranslations } from 'next-intl'
import type { DraftRoom } from '@/domain/programme/draft'
import type { Locale } from '@/domain/shared/locale'
import { ActionForm } from '../../../../_form/action-form'
import { NumberField, YesField } from '../../../../_form/fields'
import { MultilingualField } from '../../../../_form/multilingual-field'
import { keepRoom } from '../actions'

export function RoomForm({ slug, locales, room }: { slug: string; locales: readonly Locale[]; room?: DraftRoom }) {
  const t = useTranslations('programme.rooms')
  const common = useTranslations('organise.common')
  return (
    <ActionForm
      action={keepRoom}
      hidden={{ forum: slug, ...(room ? { id: room.id } : {}) }}
      labels={{ name: t('name'), capacity: t('capacity'), accessible: t('accessible') }}
      submit={common('save')}
    >
      <MultilingualField
        name="name"
        value={room?.name ?? {}}
        wanted={locales}
        missingMark={common('missing')}
        required
      />
      <NumberField name="capacity" value={room?.capacity} help={t('capacityHelp')} />
      <YesField name="accessible" checked={room?.accessible ?? true} help={t('accessibleHelp')} />
    </ActionForm>
  )
}
