import { useTranslations } from 'next-intl'
import type { ServerAction } from '@/app/_server/action'
import { type Locale, locales } from '@/domain/shared/locale'
import type { Multilingual } from '@/domain/shared/multilingual'
import { ActionForm } from '../../_form/action-form'
import { FileField, SelectField, TextField, YesField } from '../../_form/fields'
import { MultilingualField } from '../../_form/multilingual-field'
import { FormPart } from '../../_parts/block'
import { Namesakes } from './namesakes'

type Written = {
  id: string
  givenName: string
  familyName: string
  function: Multilingual
  biography: Multilingual
  organisation: string | null
  email: string | null
  locale: string | null
  photoId: string | null
}

type Props = { slug: string; action: ServerAction; wanted: readonly Locale[]; person?: Written; submit: string }

/** What is written of a person: names and what they do, how to reach them, what the public reads. */
export function PersonForm({ slug, action, wanted, person, submit }: Props) {
  const t = useTranslations('people.form')
  const common = useTranslations('organise.common')
  const language = useTranslations('ui.language')
  const marks = { wanted, missingMark: common('missing') }
  const labels = {
    givenName: t('givenName'),
    familyName: t('familyName'),
    function: t('function'),
    organisation: t('organisation'),
    email: t('email'),
    locale: t('locale'),
    biography: t('biography'),
    portrait: t('portrait'),
    noPortrait: t('noPortrait'),
    somebodyElse: t('somebodyElse'),
  }
  return (
    <ActionForm
      action={action}
      hidden={{ forum: slug, ...(person ? { id: person.id } : {}) }}
      labels={labels}
      submit={submit}
      {...(person ? { done: common('saved') } : {})}
    >
      <FormPart id="who" title={t('who')}>
        <div className="grid gap-6 md:grid-cols-2">
          <TextField name="givenName" value={person?.givenName} required autoComplete="off" />
          <TextField name="familyName" value={person?.familyName} required autoComplete="off" />
        </div>
        <MultilingualField name="function" value={person?.function ?? {}} help={t('functionHelp')} {...marks} />
        <TextField name="organisation" value={person?.organisation} autoComplete="off" />
      </FormPart>
      <FormPart id="reach" title={t('reach')} aside={t('reachHelp')}>
        <div className="grid gap-6 md:grid-cols-2">
          <TextField
            name="email"
            value={person?.email}
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
          />
          <SelectField
            name="locale"
            value={person?.locale}
            empty={t('localeEmpty')}
            options={locales.map((value) => ({ value, label: language(value) }))}
          />
        </div>
      </FormPart>
      <FormPart id="public" title={t('public')} aside={t('publicHelp')}>
        <FileField
          name="portrait"
          kind="picture"
          help={t('portraitHelp')}
          current={person?.photoId ? { href: `/api/files/${person.photoId}`, name: t('portrait') } : null}
        />
        {person?.photoId && <YesField name="noPortrait" />}
        <MultilingualField
          name="biography"
          value={person?.biography ?? {}}
          help={t('biographyHelp')}
          rows={6}
          {...marks}
        />
      </FormPart>
      <Namesakes base={`/organise/${slug}/people`} />
    </ActionForm>
  )
}
