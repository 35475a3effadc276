'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { DraftWords } from '@/components/programme/draft-words'
import { Checkbox, CheckboxGroup } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { NumberInput, TextInput } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { Draft } from '@/domain/programme/draft'
import { instantOf, wallDay, wallTime } from '@/domain/shared/zone'
import { formatDay } from '@/i18n/dates'
import { useFormState } from '../../../_form/action-form'
import type { Place } from './place'

type Props = {
  draft: Draft
  days: readonly string[]
  /** The day that is proposed for what has none. */
  day: string
  place: Place
  words: DraftWords
  faults?: { start?: string; minutes?: string }
}

/** Day, hour, length and rooms, as fields. */
export function PlaceFields({ draft, days, day, place, words, faults = {} }: Props) {
  const { errors } = useFormState()
  const t = useTranslations('editor.panel')
  const locale = useLocale()
  const { timeZone } = draft.forum
  const own = place.startsAt ? wallDay(timeZone, place.startsAt) : day
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {days.length > 1 && (
          <Field name="day" label={t('day')} required className="col-span-2 sm:col-span-3">
            <Select
              name="day"
              defaultValue={own}
              options={days.map((value) => ({ value, label: formatDay(`${value}T12:00Z`, 'UTC', locale) }))}
            />
          </Field>
        )}
        {days.length === 1 && <input type="hidden" name="day" value={own} />}
        <Field name="start" label={t('start')} required error={faults.start ?? errors.start}>
          <TextInput
            type="time"
            name="start"
            defaultValue={place.startsAt ? wallTime(timeZone, place.startsAt).slice(11) : ''}
          />
        </Field>
        <Field name="minutes" label={t('minutes')} required error={faults.minutes ?? errors.minutes}>
          <NumberInput name="minutes" defaultValue={place.minutes ?? ''} />
        </Field>
        <p className="col-span-2 self-end pb-3 text-13 text-soft sm:col-span-1">{t('minutesHelp')}</p>
      </div>
      {draft.rooms.length === 0 ? (
        <p className="text-15 text-soft">{t('noRooms')}</p>
      ) : (
        <div className="flex flex-col gap-3 sm:[&_fieldset]:grid sm:[&_fieldset]:grid-cols-2 sm:[&_legend]:col-span-2">
          <CheckboxGroup
            name="room"
            label={t('rooms')}
            required
            selected={place.roomIds}
            options={draft.rooms.map((room) => ({ value: room.id, label: words.room(room) }))}
          />
          <Checkbox name="allRooms" label={t('allRooms')} defaultChecked={place.allRooms} />
        </div>
      )}
    </>
  )
}

export type Read = { place: Place } | { faults: ('start' | 'minutes')[] }

/** What stands in the fields; without an hour it is a place in the tray. */
export function readPlaceFields(form: FormData, timeZone: string, hourNeeded: boolean): Read {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const minutes = text('minutes') === '' ? null : Number(text('minutes'))
  const start = text('start') === '' ? null : instantOf(timeZone, `${text('day')}T${text('start').slice(0, 5)}`)
  const faults: ('start' | 'minutes')[] = []
  if (start === null && (hourNeeded || text('start') !== '')) faults.push('start')
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440)) faults.push('minutes')
  if (faults.length > 0) return { faults }
  const allRooms = form.get('allRooms') === 'on'
  const roomIds = allRooms ? [] : form.getAll('room').map(String)
  return { place: { startsAt: start?.toISOString() ?? null, minutes, roomIds, allRooms } }
}
