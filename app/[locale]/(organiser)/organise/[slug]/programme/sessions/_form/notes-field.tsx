'use client'

import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/input'
import { useField } from '../../../../_form/fields'

/** What only organisers read. */
export function NotesField({ value }: { value: string }) {
  const field = useField('internalNotes', value)
  return (
    <Field name={field.id} label={field.label} error={field.error}>
      <TextArea name="internalNotes" rows={3} defaultValue={field.value} className="border-dashed" />
    </Field>
  )
}
