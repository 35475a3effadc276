'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { DraftRoom } from '@/domain/programme/draft'
import { locales } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { ActionForm } from '../../../../_form/action-form'
import { NumberField, SelectField, YesField } from '../../../../_form/fields'
import { furnishTables } from './actions'

type Props = { slug: string; workshop: WorkshopSetup; rooms: readonly DraftRoom[] }

const labelled = ['count', 'minSeats', 'maxSeats', 'accessible', 'roomId', 'language'] as const

/** Many tables at once: as many for each question of the session. */
export function AddTables({ slug, workshop, rooms }: Props) {
  const t = useTranslations('setup.tables')
  const languages = useTranslations('ui.language')
  const locale = useLocale()
  const { questions } = workshop.session
  const last = workshop.tables.at(-1)
  return (
    <ActionForm
      action={furnishTables}
      hidden={{ forum: slug, workshop: workshop.id, revision: String(workshop.revision) }}
      prefix="add-"
      labels={{
        ...Object.fromEntries(labelled.map((name) => [name, t(`label.${name}`)])),
        ...(questions.length > 0 ? { count: t('label.countEach') } : {}),
      }}
      submit={t('addSubmit')}
      done={t('added')}
      variant={workshop.tables.length === 0 ? 'solid' : 'outline'}
      className="flex max-w-form flex-col gap-6"
    >
      <p className="max-w-text text-soft">
        {questions.length > 0 ? t('eachQuestion', { count: questions.length }) : t('withoutQuestion')}
      </p>
      <div className="grid items-end gap-6 sm:grid-cols-3">
        <NumberField name="count" value={questions.length > 0 ? 1 : 6} required />
        <NumberField name="minSeats" value={last?.minSeats ?? 6} required />
        <NumberField name="maxSeats" value={last?.maxSeats ?? 8} required />
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <SelectField
          name="roomId"
          value={last?.roomId ?? workshop.session.rooms[0]?.id ?? ''}
          empty={t('noRoom')}
          options={rooms.map(({ id, name }) => ({ value: id, label: words(name, locale) }))}
        />
        <SelectField
          name="language"
          value=""
          empty={t('anyLanguage')}
          options={locales.map((value) => ({ value, label: languages(value) }))}
        />
      </div>
      <YesField name="accessible" checked help={t('accessibleHelp')} />
    </ActionForm>
  )
}
