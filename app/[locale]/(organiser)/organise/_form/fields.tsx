'use client'

import type { ComponentProps } from 'react'
import { Checkbox } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { FileInput } from '@/components/ui/file-input'
import { DateInput, NumberInput, TextInput } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { useFormState } from './action-form'

type FieldProps = { name: string; value?: string | number | null | undefined; help?: string; required?: boolean }

/** What a field shows: what was typed and refused, else what is kept. */
export function useField(name: string, kept?: string | number | null) {
  const { values, errors, labels, prefix } = useFormState()
  const typed = values?.[name]
  const shown = typed === undefined ? kept : Array.isArray(typed) ? typed[0] : typed
  return {
    id: `${prefix}${name}`,
    label: labels[name] ?? name,
    error: errors[name],
    value: shown === null || shown === undefined ? '' : String(shown),
  }
}

/** The wrapper every one-line field shares. */
function Labelled({
  name,
  value,
  help,
  required = false,
  children,
}: FieldProps & { children: (defaultValue: string) => ComponentProps<typeof Field>['children'] }) {
  const field = useField(name, value)
  return (
    <Field name={field.id} label={field.label} help={help} error={field.error} required={required}>
      {children(field.value)}
    </Field>
  )
}

export function TextField({
  name,
  value,
  help,
  required,
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>) {
  return (
    <Labelled {...{ name, value, ...(help ? { help } : {}), ...(required ? { required } : {}) }}>
      {(defaultValue) => <TextInput name={name} defaultValue={defaultValue} {...rest} />}
    </Labelled>
  )
}

export function NumberField({ name, value, help, required }: FieldProps) {
  return (
    <Labelled {...{ name, value, ...(help ? { help } : {}), ...(required ? { required } : {}) }}>
      {(defaultValue) => <NumberInput name={name} defaultValue={defaultValue} />}
    </Labelled>
  )
}

/** A day and hour on the forum's clock. */
export function MomentField({ name, value, help, required }: FieldProps) {
  return (
    <Labelled {...{ name, value, ...(help ? { help } : {}), ...(required ? { required } : {}) }}>
      {(defaultValue) => <DateInput withTime name={name} defaultValue={defaultValue} />}
    </Labelled>
  )
}

export function SelectField({
  name,
  value,
  help,
  required,
  options,
  empty,
}: FieldProps & Pick<ComponentProps<typeof Select>, 'options' | 'empty'>) {
  return (
    <Labelled {...{ name, value, ...(help ? { help } : {}), ...(required ? { required } : {}) }}>
      {(defaultValue) => (
        <Select
          key={defaultValue}
          name={name}
          defaultValue={defaultValue}
          options={options}
          {...(empty === undefined ? {} : { empty })}
        />
      )}
    </Labelled>
  )
}

/** A picture or a document, checked by its content once it is sent: see `files` of defineAction. */
export function FileField({
  name,
  help,
  required,
  ...file
}: Omit<FieldProps, 'value'> & Pick<ComponentProps<typeof FileInput>, 'kind' | 'current'>) {
  return (
    <Labelled {...{ name, ...(help ? { help } : {}), ...(required ? { required } : {}) }}>
      {() => <FileInput name={name} {...file} />}
    </Labelled>
  )
}

type YesProps = { name: string; label?: string; checked?: boolean; help?: string }

/** One yes; what was ticked is kept when the form is refused. In a row it brings its own label. */
export function YesField({ name, label, checked = false, help }: YesProps) {
  const { values, errors, labels, prefix } = useFormState()
  return (
    <Checkbox
      name={name}
      id={`${prefix}${name}`}
      label={label ?? labels[name] ?? name}
      help={help}
      error={errors[name]}
      defaultChecked={values === null ? checked : values[name] === 'on'}
    />
  )
}
