'use client'

import { CheckboxGroup, type Choice, RadioGroup } from '@/components/ui/choice'
import { useFormState } from './action-form'

type Props = { name: string; options: readonly Choice[]; help?: string; required?: boolean }

function listed(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** Any number of answers; what was ticked is kept when the form is refused. */
export function SeveralField({ name, selected, ...rest }: Props & { selected: readonly string[] }) {
  const { values, errors, labels } = useFormState()
  const ticked = values === null ? selected : listed(values[name])
  return (
    <CheckboxGroup
      key={ticked.join()}
      name={name}
      label={labels[name] ?? name}
      error={errors[name]}
      selected={ticked}
      {...rest}
    />
  )
}

/** One of several answers. */
export function OneField({ name, selected, ...rest }: Props & { selected?: string }) {
  const { values, errors, labels } = useFormState()
  const ticked = values === null ? selected : listed(values[name])[0]
  return (
    <RadioGroup
      key={ticked ?? ''}
      name={name}
      label={labels[name] ?? name}
      error={errors[name]}
      selected={ticked ?? ''}
      {...rest}
    />
  )
}
