'use client'

import { useTranslations } from 'next-intl'
import { CheckedForm, useCheckedForm } from '@/components/forms/checked-form'
import { TextField } from '@/components/forms/fields'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm } from '@/components/forms/sent-form'
import { Field } from '@/components/ui/field'
import { FileInput } from '@/components/ui/file-input'
import { ownMaterialFromForm, ownMaterialSchema } from '@/domain/programme/own-hats'

const faultOf = { 'file-or-link': ['url', 'file-or-link'] } as const

type Props = { person: string; sessionId: string; action: SendForm }

/** A title, and either a file or a link. */
export function MaterialForm({ person, sessionId, action }: Props) {
  const t = useTranslations('people.own.material')
  const labels = { title: t('name'), file: t('file'), url: t('url') }
  return (
    <CheckedForm
      action={action}
      schema={ownMaterialSchema}
      read={ownMaterialFromForm}
      labels={labels}
      faultOf={faultOf}
      className="flex flex-col gap-6"
    >
      {({ pending }) => (
        <>
          <input type="hidden" name="person" value={person} />
          <input type="hidden" name="sessionId" value={sessionId} />
          <TextField name="title" label={labels.title} help={t('nameHelp')} required />
          <FilePart label={labels.file} />
          <TextField
            name="url"
            label={labels.url}
            help={t('urlHelp')}
            type="url"
            inputMode="url"
            placeholder="https://"
            autoComplete="off"
            spellCheck={false}
          />
          <SendButton pending={pending} sending={t('sending')}>
            {t('send')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}

function FilePart({ label }: { label: string }) {
  const { error } = useCheckedForm()
  return (
    <Field name="file" label={label} error={error('file')}>
      <FileInput kind="document" />
    </Field>
  )
}
