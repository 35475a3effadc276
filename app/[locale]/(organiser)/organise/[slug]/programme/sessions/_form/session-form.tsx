'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DraftRoom, DraftTheme } from '@/domain/programme/draft'
import type { EditedSession } from '@/domain/programme/edited-session'
import { sessionKinds } from '@/domain/programme/schema'
import { type Locale, locales } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { ActionForm } from '../../../../_form/action-form'
import { SeveralField } from '../../../../_form/choices'
import { NumberField, SelectField, YesField } from '../../../../_form/fields'
import { MultilingualField } from '../../../../_form/multilingual-field'
import { FormPart } from '../../../../_parts/block'
import { keepSession } from '../actions'
import { DescriptionField } from './description-field'
import { HatRows } from './hat-rows'
import { NotesField } from './notes-field'
import { PitchRows } from './pitch-rows'
import { type Place, PlaceFields } from './place-fields'
import { QuestionRows } from './question-rows'
import { MeanwhileNotice, SeenFields } from './seen'

type Props = {
  slug: string
  session: EditedSession | null
  place: Place
  rooms: readonly DraftRoom[]
  themes: readonly DraftTheme[]
  wanted: readonly Locale[]
  address: string
}

/** Parts a kind does not need are folded away until everything is asked for; with styles alone, so without scripts too. */
const shownFor = {
  talk: 'group-not-has-[#more:checked]/form:group-has-[option:is([value=WELCOME],[value=BREAK],[value=MEAL]):checked]/form:hidden',
  workshop: 'hidden group-has-[option[value=WORKSHOP]:checked]/form:block group-has-[#more:checked]/form:block',
  pitches: 'hidden group-has-[option[value^=PITCH]:checked]/form:block group-has-[#more:checked]/form:block',
  seats:
    'hidden group-has-[option:is([value=WORKSHOP],[value$=VISIT],[value^=PITCH]):checked]/form:block group-has-[#more:checked]/form:block',
  always: '',
} as const

function Part({ of, filled = false, children }: { of: keyof typeof shownFor; filled?: boolean; children: ReactNode }) {
  return <div className={filled ? '' : shownFor[of]}>{children}</div>
}

const formats = ['world-cafe', 'cards'] as const

const labelled = [
  ...['kind', 'number', 'title', 'summary', 'day', 'start', 'minutes', 'roomIds', 'allRooms', 'themeId', 'format'],
  ...['description', 'languages', 'interpretation', 'roles', 'pitches', 'questions', 'capacity', 'signUp'],
  ...['internalNotes', 'more'],
] as const

/** A session of any kind, with what its kind needs. */
export function SessionForm({ slug, session, place, rooms, themes, wanted, address }: Props) {
  const t = useTranslations('programme.form')
  const label = useTranslations('programme.label')
  const kinds = useTranslations('public.kind')
  const formatWords = useTranslations('public.format')
  const languages = useTranslations('public.language')
  const common = useTranslations('organise.common')
  const locale = useLocale()
  const marks = { wanted, missingMark: common('missing') }
  const spoken = locales.map((value) => ({ value, label: languages(value) }))
  return (
    <ActionForm
      action={keepSession}
      hidden={{ forum: slug, ...(session ? { id: session.id } : {}) }}
      labels={Object.fromEntries(labelled.map((name) => [name, label(name as 'kind')]))}
      submit={common('save')}
      className="group/form flex flex-col gap-8"
    >
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {session && <SeenFields session={session} />}
      <div className="grid items-end gap-6 sm:grid-cols-[minmax(0,20rem)_14rem]">
        <SelectField
          name="kind"
          required
          value={session?.kind ?? 'PLENARY'}
          options={sessionKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
        />
        <NumberField name="number" value={session?.number} />
      </div>
      <MultilingualField name="title" value={session?.title ?? {}} required {...marks} />
      <MultilingualField name="summary" value={session?.summary ?? {}} help={t('summaryHelp')} rows={2} {...marks} />
      <FormPart id="place" title={t('placeLegend')} aside={t('placeAside')}>
        <PlaceFields place={place} rooms={rooms} />
      </FormPart>
      <Part of="talk" filled={session !== null && session.hats.length > 0}>
        <FormPart id="people" title={t('peopleLegend')} aside={t('peopleAside')}>
          <HatRows slug={slug} hats={session?.hats ?? []} wanted={wanted} />
        </FormPart>
      </Part>
      <Part of="pitches" filled={session !== null && session.pitches.length > 0}>
        <FormPart id="pitches" title={t('pitchLegend')} aside={t('pitchAside')}>
          <PitchRows
            slug={slug}
            pitches={session?.pitches ?? []}
            start={place.start}
            length={place.minutes}
            wanted={wanted}
          />
        </FormPart>
      </Part>
      <Part of="workshop" filled={session !== null && session.questions.length > 0}>
        <FormPart id="questions" title={t('questionLegend')} aside={t('questionAside')}>
          <QuestionRows questions={session?.questions ?? []} themes={themes} wanted={wanted} />
          <SelectField
            name="format"
            value={session?.format ?? ''}
            empty={t('noFormat')}
            options={formats.map((value) => ({ value, label: formatWords(value) }))}
          />
        </FormPart>
      </Part>
      <Part of="talk" filled={session !== null && Object.keys(session.description).length > 0}>
        <FormPart id="about" title={t('aboutLegend')}>
          {themes.length > 0 && (
            <SelectField
              name="themeId"
              value={session?.themeId ?? ''}
              empty={t('noTheme')}
              options={themes.map(({ id, name }) => ({ value: id, label: words(name, locale) }))}
            />
          )}
          <DescriptionField value={session?.description ?? {}} {...marks} />
          <div className="grid gap-6 md:grid-cols-2">
            <SeveralField name="languages" selected={session?.languages ?? []} options={spoken} />
            <SeveralField name="interpretation" selected={session?.interpretation ?? []} options={spoken} />
          </div>
        </FormPart>
      </Part>
      <Part of="seats" filled={session !== null && (session.capacity !== null || session.signUp)}>
        <FormPart id="seats" title={t('seatsLegend')}>
          <NumberField name="capacity" value={session?.capacity} help={t('capacityHelp')} />
          <YesField name="signUp" checked={session?.signUp ?? false} help={t('signUpHelp')} />
        </FormPart>
      </Part>
      <FormPart id="notes" title={t('notesLegend')} aside={t('notesAside')}>
        <NotesField value={session?.internalNotes ?? ''} />
      </FormPart>
      <YesField name="more" help={t('moreHelp')} />
      <MeanwhileNotice address={address} />
    </ActionForm>
  )
}
