'use client'

import { useLocale } from 'next-intl'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { useField } from '../../../../_form/fields'

type Props = { slug: string; row: string; label: string; help?: string; person: { id: string; name: string } | null }

/** Somebody of the directory, found by name. Sent as a name and, when chosen, an id. */
export function PersonField({ slug, row, label, help, person }: Props) {
  const locale = useLocale()
  const name = useField(`${row}.person`, person?.name)
  const id = useField(`${row}.personId`, person?.id)
  return (
    <Field name={name.id} label={label} help={help} error={name.error}>
      <Combobox
        source={`/${locale}/organise/${slug}/people/suggest`}
        name={`${row}.person`}
        codeName={`${row}.personId`}
        defaultValue={name.value}
        defaultCode={id.value}
        maxLength={160}
      />
    </Field>
  )
}

/** An organisation, known or not. */
export function OrganisationField({ row, label, value }: { row: string; label: string; value: string | null }) {
  const field = useField(`${row}.organisation`, value)
  return (
    <Field name={field.id} label={label} error={field.error}>
      <Combobox
        source="/api/suggest/organisations"
        name={`${row}.organisation`}
        defaultValue={field.value}
        maxLength={160}
      />
    </Field>
  )
}
