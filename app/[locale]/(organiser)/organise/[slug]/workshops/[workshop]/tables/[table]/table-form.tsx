'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { DraftRoom, DraftTheme } from '@/domain/programme/draft'
import { type Locale, locales } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { ActionForm } from '../../../../../_form/action-form'
import { NumberField, SelectField, YesField } from '../../../../../_form/fields'
import { MultilingualField } from '../../../../../_form/multilingual-field'
import { keepTable } from '../actions'

type Props = {
  slug: string
  workshop: WorkshopSetup
  table: WorkshopSetup['tables'][number]
  rooms: readonly DraftRoom[]
  themes: readonly DraftTheme[]
  wanted: readonly Locale[]
}

const labelled = [
  ...['label', 'questionId', 'themeId', 'ownQuestion', 'minSeats', 'maxSeats', 'accessible', 'roomId', 'language'],
] as const

/** What is asked at a table, and how many sit there. */
export function TableForm({ slug, workshop, table, rooms, themes, wanted }: Props) {
  const t = useTranslations('setup.tables')
  const one = useTranslations('setup.table')
  const languages = useTranslations('ui.language')
  const common = useTranslations('organise.common')
  const locale = useLocale()
  const marks = { wanted, missingMark: common('missing') }
  const named = <Named extends { id: string }>(list: readonly Named[], text: (item: Named) => unknown) =>
    list.map((item) => ({ value: item.id, label: words(text(item), locale) }))
  return (
    <ActionForm
      action={keepTable}
      hidden={{ forum: slug, workshop: workshop.id, revision: String(workshop.revision), table: table.tableId }}
      labels={Object.fromEntries(labelled.map((name) => [name, t(`label.${name as 'label'}`)]))}
      submit={common('save')}
      done={common('saved')}
      className="flex flex-col gap-6"
    >
      <div className="grid gap-6 lg:grid-cols-2">
        <SelectField
          name="questionId"
          value={table.questionId}
          empty={t('noQuestion')}
          options={named(workshop.session.questions, ({ text }) => text)}
        />
        <SelectField
          name="themeId"
          value={table.theme?.id}
          empty={one('themeOfQuestion')}
          options={named(themes, ({ name }) => name)}
        />
      </div>
      <MultilingualField
        name="ownQuestion"
        value={table.ownQuestion}
        help={one('ownQuestionHelp')}
        rows={2}
        {...marks}
      />
      <MultilingualField name="label" value={table.label} help={one('labelHelp')} {...marks} />
      <div className="grid items-end gap-6 sm:grid-cols-2 lg:grid-cols-4">
        <NumberField name="minSeats" value={table.minSeats} required />
        <NumberField name="maxSeats" value={table.maxSeats} required />
        <SelectField
          name="roomId"
          value={table.roomId}
          empty={t('noRoom')}
          options={named(rooms, ({ name }) => name)}
        />
        <SelectField
          name="language"
          value={table.language}
          empty={t('anyLanguage')}
          options={locales.map((value) => ({ value, label: languages(value) }))}
        />
      </div>
      <YesField name="accessible" checked={table.accessible} help={t('accessibleHelp')} />
    </ActionForm>
  )
}
