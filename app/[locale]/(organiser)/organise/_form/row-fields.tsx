'use client'

import type { ComponentProps } from 'react'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { useField } from './fields'

type Props = {
  name: string
  label: string
  value?: string | number | null | undefined
  help?: string
  required?: boolean
}

/** A one-line field of a row, which brings its own label. */
export function RowText({
  name,
  label,
  value,
  help,
  required = false,
  ...rest
}: Props & Omit<ComponentProps<'input'>, keyof Props>) {
  const field = useField(name, value)
  return (
    <Field name={field.id} label={label} help={help} error={field.error} required={required}>
      <TextInput name={name} defaultValue={field.value} {...rest} />
    </Field>
  )
}

/** A list to choose from in a row. */
export function RowSelect({
  name,
  label,
  value,
  help,
  required = false,
  ...rest
}: Props & Pick<ComponentProps<typeof Select>, 'options' | 'empty'>) {
  const field = useField(name, value)
  return (
    <Field name={field.id} label={label} help={help} error={field.error} required={required}>
      <Select key={field.value} name={name} defaultValue={field.value} {...rest} />
    </Field>
  )
}
