import { useLocale, useTranslations } from 'next-intl'
import { ActionForm } from '../_form/action-form'
import { TextField } from '../_form/fields'
import { ForumFields, useForumLabels } from '../_form/forum-fields'
import { MultilingualField } from '../_form/multilingual-field'
import { FormPart } from '../_parts/block'
import { openForum } from './actions'

export function NewForumForm() {
  const t = useTranslations('organise')
  const locale = useLocale()
  return (
    <ActionForm action={openForum} submit={t('new.submit')} labels={useForumLabels()}>
      <FormPart id="name-part" title={t('forum.nameLegend')} aside={t('forum.nameHelp')}>
        <MultilingualField name="name" wanted={[]} missingMark={t('common.missing')} required />
        <TextField name="slug" help={t('forum.slugHelp')} maxLength={60} autoCapitalize="none" spellCheck={false} />
      </FormPart>
      <ForumFields
        kept={{
          locales: [locale],
          startsAt: '',
          endsAt: '',
          timeZone: 'Europe/Paris',
          venueName: '',
          venueAddress: null,
          postalCode: null,
          city: '',
          country: 'FR',
          latitude: null,
          longitude: null,
        }}
      />
    </ActionForm>
  )
}
