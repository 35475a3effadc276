import { useTranslations } from 'next-intl'
import { materialKinds } from '@/domain/programme/material'
import { ActionForm } from '../../../../../_form/action-form'
import { FileField, SelectField, TextField, YesField } from '../../../../../_form/fields'
import { addOne } from './actions'

/** A file, or an address; which of both is asked for follows from the kind, with styles alone. */
export function MaterialForm({ slug, sessionId }: { slug: string; sessionId: string }) {
  const t = useTranslations('programme.materials')
  const labels = {
    kind: t('kind'),
    title: t('title'),
    url: t('url'),
    file: t('file'),
    published: t('publishNow'),
  }
  return (
    <ActionForm
      action={addOne}
      hidden={{ forum: slug, session: sessionId }}
      labels={labels}
      prefix="material-"
      submit={t('addYes')}
      variant="outline"
      clear
      className="group/material flex max-w-form flex-col gap-6 py-2"
    >
      <SelectField
        name="kind"
        required
        value="LINK"
        options={materialKinds.map((kind) => ({ value: kind, label: t(kind) }))}
      />
      <TextField name="title" required maxLength={160} />
      <div className="group-has-[option[value=FILE]:checked]/material:hidden">
        <TextField name="url" type="url" required help={t('urlHelp')} />
      </div>
      <div className="hidden group-has-[option[value=FILE]:checked]/material:block">
        <FileField name="file" kind="document" required />
      </div>
      <YesField name="published" help={t('publishNowHelp')} />
    </ActionForm>
  )
}
