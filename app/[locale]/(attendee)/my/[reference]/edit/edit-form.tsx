'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { CheckedForm } from '@/components/forms/checked-form'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm, Typed } from '@/components/forms/sent-form'
import { useFormLabels } from '@/components/registration/form-labels'
import { NeedsFields } from '@/components/registration/needs-fields'
import { PersonFields } from '@/components/registration/person-fields'
import { QuestionList } from '@/components/registration/question-list'
import type { FormDefinition } from '@/domain/registration/form'
import { editValuesFromForm } from '@/domain/registration/form-data'
import { editSchema } from '@/domain/registration/schema'

type Props = {
  reference: string
  definition: FormDefinition
  typeId: string
  start: Typed
  needsDeletedOn: string
  action: SendForm
}

const part = 'flex flex-col gap-6 border-line border-t pt-8'

/** Everything one said about oneself, to be corrected; the same controls as when one registered. */
export function EditForm({ reference, definition, typeId, start, needsDeletedOn, action }: Props) {
  const t = useTranslations('my.edit')
  const labels = useFormLabels(definition)
  const locale = useLocale()
  const schema = useMemo(() => editSchema(definition, typeId), [definition, typeId])
  return (
    <CheckedForm
      action={action}
      schema={schema}
      read={editValuesFromForm}
      labels={labels}
      start={start}
      className="flex flex-col gap-10"
    >
      {({ live, pending }) => (
        <>
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="locale" value={locale} />
          <section className={part}>
            <h2 className="text-24">{t('person')}</h2>
            <PersonFields fixedEmail />
          </section>
          {definition.questions.length > 0 && (
            <section className={part}>
              <h2 className="text-24">{t('questions')}</h2>
              <QuestionList definition={definition} typeId={typeId} answers={live.answers} />
            </section>
          )}
          <section className={part}>
            <h2 className="text-24">{t('needs')}</h2>
            <NeedsFields deletedOn={needsDeletedOn} />
          </section>
          <SendButton pending={pending} sending={t('sending')}>
            {t('submit')}
          </SendButton>
        </>
      )}
    </CheckedForm>
  )
}
