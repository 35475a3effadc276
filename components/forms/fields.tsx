'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Combobox } from '../ui/combobox'
import { Field } from '../ui/field'
import { TextArea, TextInput } from '../ui/input'
import { useCheckedForm } from './checked-form'

/** The words of one field. */
export type FieldWords = { name: string; label: ReactNode; help?: ReactNode; required?: boolean }

/** One text of what stands in the form at first. */
export function useTyped(name: string): string {
  const value = useCheckedForm().typed[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** A line of text. Further props (autocomplete, inputmode, type) go to the control. */
export function TextField({ name, label, help, required = false, ...rest }: FieldWords & ComponentProps<'input'>) {
  const { control, error } = useCheckedForm()
  return (
    <Field name={name} label={label} help={help} required={required} error={error(name)}>
      <TextInput {...control(name)} defaultValue={useTyped(name)} {...rest} />
    </Field>
  )
}

/** Several lines of text. */
export function LongTextField({
  name,
  label,
  help,
  required = false,
  ...rest
}: FieldWords & ComponentProps<'textarea'>) {
  const { control, error } = useCheckedForm()
  return (
    <Field name={name} label={label} help={help} required={required} error={error(name)}>
      <TextArea {...control(name)} defaultValue={useTyped(name)} {...rest} />
    </Field>
  )
}

type SuggestProps = FieldWords & {
  /** Where suggestions come from. */
  source: string
  /** Field that carries the code of the suggestion that was taken. */
  codeName?: string
  autoComplete?: string
}

/** A line of text with suggestions; anything may be typed. */
export function SuggestField({ name, label, help, required = false, codeName, ...rest }: SuggestProps) {
  const { control, error } = useCheckedForm()
  const code = useTyped(codeName ?? '')
  return (
    <Field name={name} label={label} help={help} required={required} error={error(name)}>
      <Combobox
        {...control(name)}
        defaultValue={useTyped(name)}
        {...(codeName ? { codeName, defaultCode: code } : {})}
        {...rest}
      />
    </Field>
  )
}
