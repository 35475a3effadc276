'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'

export function FaultyForm({ name }: { name: string }) {
  const t = useTranslations('errors.field')
  const ui = useTranslations('ui')
  const [faulty, setFaulty] = useState(false)
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-4 border-line border-t pt-6"
      onSubmit={(event) => {
        event.preventDefault()
        setFaulty(true)
      }}
    >
      {faulty && <ErrorSummary errors={[{ field: name, message: t('required') }]} />}
      <Field name={name} label="A, B, C…" required error={faulty ? t('required') : undefined} className="w-full">
        <TextInput />
      </Field>
      <Button type="submit" variant="solid">
        {ui('summary.title', { count: 1 })}
      </Button>
    </form>
  )
}
