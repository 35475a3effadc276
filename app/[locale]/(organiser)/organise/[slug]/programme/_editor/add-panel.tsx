'use client'

import { useTranslations } from 'next-intl'
import type { DraftWords } from '@/components/programme/draft-words'
import { OpenDialog } from '@/components/ui/dialog'
import type { Draft } from '@/domain/programme/draft'
import { sessionKinds } from '@/domain/programme/schema'
import { ActionForm } from '../../../_form/action-form'
import { SelectField, TextField } from '../../../_form/fields'
import { add } from '../actions'
import type { Place } from './place'
import { PlaceFields, readPlaceFields } from './place-fields'

type Props = {
  draft: Draft
  days: readonly string[]
  day: string
  place: Place
  slug: string
  words: DraftWords
  onAdded: (sessionId: string) => void
  onClose: () => void
}

const addedId = (value: unknown) =>
  typeof value === 'object' && value !== null && 'sessionId' in value ? String(value.sessionId) : null

/** A new session, in a few words; the rest is said on its own page. */
export function AddPanel({ draft, days, day, place, slug, words, onAdded, onClose }: Props) {
  const t = useTranslations('editor')
  const kinds = useTranslations('public.kind')
  const language = useTranslations('ui.language')
  const { locales } = draft.forum
  const titles = locales.map((locale) => [
    `title.${locale}`,
    locales.length > 1 ? `${t('add.name')}, ${language(locale)}` : t('add.name'),
  ])
  return (
    <OpenDialog title={t('add.title')} onClose={onClose}>
      <ActionForm
        action={async (state, form) => {
          const read = readPlaceFields(form, draft.forum.timeZone, false)
          if ('faults' in read) {
            const codes = { start: 'date', minutes: 'number' }
            return { values: {}, errors: Object.fromEntries(read.faults.map((name) => [name, codes[name]])) }
          }
          form.set('startsAt', read.place.startsAt ?? '')
          const answer = await add(state, form)
          const id = answer.ok ? addedId(answer.value) : null
          if (id) {
            onClose()
            onAdded(id)
          }
          const { title, ...errors } = answer.errors ?? {}
          return title ? { ...answer, errors: { ...errors, [`title.${locales[0]}`]: title } } : answer
        }}
        hidden={{ forum: slug }}
        labels={{
          ...Object.fromEntries(titles),
          kind: t('add.kind'),
          start: t('panel.start'),
          minutes: t('panel.minutes'),
        }}
        submit={t('add.submit')}
        className="flex flex-col gap-6"
      >
        <SelectField
          name="kind"
          required
          value="PLENARY"
          options={sessionKinds.map((value) => ({ value, label: kinds(value) }))}
        />
        {locales.map((locale, index) => (
          <TextField key={locale} name={`title.${locale}`} lang={locale} required={index === 0} maxLength={240} />
        ))}
        <PlaceFields {...{ draft, days, day, words, place }} />
        <p className="-mt-3 text-13 text-soft">{t('add.toTray')}</p>
      </ActionForm>
    </OpenDialog>
  )
}
