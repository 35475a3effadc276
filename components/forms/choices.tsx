'use client'

import { Checkbox, CheckboxGroup, type Choice, RadioGroup } from '../ui/choice'
import { Field } from '../ui/field'
import { type Option, Select } from '../ui/select'
import { useCheckedForm } from './checked-form'
import { type FieldWords, useTyped } from './fields'

/** One of a list, in the browser's own control. */
export function SelectField({
  name,
  label,
  help,
  required = false,
  options,
  empty,
}: FieldWords & { options: readonly Option[]; empty?: string }) {
  const { control, error } = useCheckedForm()
  return (
    <Field name={name} label={label} help={help} required={required} error={error(name)}>
      <Select {...control(name)} options={options} {...(empty ? { empty } : {})} defaultValue={useTyped(name)} />
    </Field>
  )
}

/** One of a few, all shown. */
export function OneField({ name, label, help, required = true, options }: FieldWords & { options: readonly Choice[] }) {
  const { control, error } = useCheckedForm()
  return (
    <RadioGroup
      {...control(name)}
      label={label}
      help={help}
      required={required}
      error={error(name)}
      options={options}
      selected={useTyped(name)}
    />
  )
}

/** Any number of a few, all shown. */
export function SeveralField({ name, label, help, options }: FieldWords & { options: readonly Choice[] }) {
  const { group, error, typed } = useCheckedForm()
  const given = typed[name]
  return (
    <CheckboxGroup
      {...group(name)}
      label={label}
      help={help}
      error={error(name)}
      options={options}
      selected={Array.isArray(given) ? given : given ? [given] : []}
    />
  )
}

/** One yes. */
export function YesField({ name, label, help }: FieldWords) {
  const { control, error } = useCheckedForm()
  return (
    <Checkbox {...control(name)} label={label} help={help} error={error(name)} defaultChecked={useTyped(name) !== ''} />
  )
}
