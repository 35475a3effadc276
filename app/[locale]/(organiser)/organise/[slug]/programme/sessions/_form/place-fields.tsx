'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import type { DraftRoom } from '@/domain/programme/draft'
import { words } from '@/domain/shared/multilingual'
import { SeveralField } from '../../../../_form/choices'
import { NumberField, useField, YesField } from '../../../../_form/fields'

export type Place = {
  day: string
  start: string
  minutes: number | null
  roomIds: readonly string[]
  allRooms: boolean
}

function TypedField({
  name,
  type,
  value,
  help,
}: {
  name: string
  type: 'date' | 'time'
  value: string
  help?: string
}) {
  const field = useField(name, value)
  return (
    <Field name={field.id} label={field.label} help={help} error={field.error} required>
      <TextInput type={type} name={name} defaultValue={field.value} className="max-w-56" />
    </Field>
  )
}

/** When and where; without an hour the session has no place yet. */
export function PlaceFields({ place, rooms }: { place: Place; rooms: readonly DraftRoom[] }) {
  const t = useTranslations('programme.form')
  const locale = useLocale()
  return (
    <>
      <div className="grid items-end gap-6 sm:grid-cols-3">
        <TypedField name="day" type="date" value={place.day} />
        <TypedField name="start" type="time" value={place.start} />
        <NumberField name="minutes" value={place.minutes} />
      </div>
      <p className="-mt-3 max-w-text text-15 text-soft">{t('placeHelp')}</p>
      {rooms.length > 0 && (
        <div className="sm:[&_fieldset]:grid sm:[&_fieldset]:grid-cols-2 sm:[&_fieldset]:content-start xl:[&_fieldset]:grid-cols-3">
          <SeveralField
            name="roomIds"
            selected={place.roomIds}
            options={rooms.map(({ id, name, capacity }) => ({
              value: id,
              label: words(name, locale),
              ...(capacity === null ? {} : { help: t('roomSeats', { count: capacity }) }),
            }))}
          />
        </div>
      )}
      <YesField name="allRooms" checked={place.allRooms} help={t('allRoomsHelp')} />
    </>
  )
}
