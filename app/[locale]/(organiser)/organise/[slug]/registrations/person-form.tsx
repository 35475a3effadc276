'use client'

import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import { CheckedForm } from '@/components/forms/checked-form'
import { LongTextField } from '@/components/forms/fields'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm, Typed } from '@/components/forms/sent-form'
import { ConsentFields } from '@/components/registration/consent-fields'
import { QuestionList } from '@/components/registration/question-list'
import type { FormDefinition } from '@/domain/registration/form'
import { valuesFromForm } from '@/domain/registration/form-data'
import { organiserEditSchema, type RegistrationValues, registrationSchema } from '@/domain/registration/schema'
import { words as wordsOf } from '@/domain/shared/multilingual'
import { FormPart } from '../../_parts/block'
import { PersonPart, TypePart } from './person-parts'
import type { PersonWords } from './person-words'

type Props = {
  action: SendForm
  definition: FormDefinition
  words: PersonWords
  submit: string
  hidden: Record<string, string>
  start: Typed
  /** The type of somebody who is registered already: it is changed elsewhere. */
  typeId?: string
}

/** The form of the desk: one person, filled in by somebody else. Required questions may stay open. */
export function PersonForm({ action, definition, words, submit, hidden, start, typeId }: Props) {
  const locale = useLocale()
  const schema = useMemo(
    () => (typeId ? organiserEditSchema(definition, typeId) : registrationSchema(definition, 'organiser')),
    [definition, typeId],
  )
  const labels = {
    ...words,
    ...Object.fromEntries(definition.questions.map(({ id, label }) => [`answers.${id}`, wordsOf(label, locale)])),
  }
  return (
    <CheckedForm<RegistrationValues>
      action={action}
      schema={schema as typeof schema & Parameters<typeof CheckedForm<RegistrationValues>>[0]['schema']}
      read={valuesFromForm}
      labels={labels}
      start={start}
      className="flex flex-col gap-8"
    >
      {({ live, pending }) => {
        const chosen = typeId ?? live.typeId
        return (
          <>
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {!typeId && <TypePart words={words} types={definition.types} />}
            <PersonPart words={words} />
            {definition.questions.length > 0 && (
              <FormPart id="answered" title={words.answered}>
                <QuestionList definition={definition} typeId={chosen} answers={live.answers} />
              </FormPart>
            )}
            <FormPart id="sensitive" title={words.sensitive}>
              <LongTextField name="diet" label={words.diet} rows={2} autoComplete="off" />
              <LongTextField name="access" label={words.access} rows={2} autoComplete="off" />
            </FormPart>
            {!typeId && definition.consents.length > 0 && (
              <FormPart id="consented" title={words.consents} aside={words.consentsHelp}>
                <ConsentFields consents={definition.consents} />
              </FormPart>
            )}
            <SendButton pending={pending} sending={words.sending}>
              {submit}
            </SendButton>
          </>
        )
      }}
    </CheckedForm>
  )
}
