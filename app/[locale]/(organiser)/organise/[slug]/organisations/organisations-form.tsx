'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { type OrganisationRole, organisationRoles } from '@/domain/forum/schema'
import { ActionForm } from '../../_form/action-form'
import { useField } from '../../_form/fields'
import { RowSelect } from '../../_form/row-fields'
import { FormRow } from '../../_form/row-parts'
import { useRows } from '../../_form/use-rows'
import { keepOrganisations } from './actions'

type Kept = { name: string; role: OrganisationRole }

/** Who organises, hosts, facilitates and supports: one row each, in the order the public reads them. */
export function OrganisationsForm({ slug, organisations }: { slug: string; organisations: readonly Kept[] }) {
  const t = useTranslations('programme.organisations')
  const common = useTranslations('organise.common')
  return (
    <ActionForm
      action={keepOrganisations}
      hidden={{ forum: slug }}
      labels={{ organisations: t('title') }}
      submit={common('save')}
      done={common('saved')}
    >
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <Rows organisations={organisations} />
    </ActionForm>
  )
}

const keyed = (organisations: readonly Kept[]) =>
  new Map(organisations.map((organisation, index) => [`o${index}`, organisation]))

function Rows({ organisations }: { organisations: readonly Kept[] }) {
  const t = useTranslations('programme.organisations')
  const kept = keyed(organisations)
  const { keys, button } = useRows('organisations', [...kept.keys()])
  return (
    <div>
      {keys.length === 0 && <p className="mb-4 text-soft">{t('empty')}</p>}
      <ol>
        {keys.map((key, index) => (
          <FormRow
            key={key}
            list="organisations"
            rowKey={key}
            index={index}
            count={keys.length}
            button={button}
            name={t('row', { number: index + 1 })}
          >
            <div className="grid gap-4 md:grid-cols-[14rem_minmax(0,1fr)]">
              <RowSelect
                name={`organisations.${key}.role`}
                label={t('role')}
                required
                value={kept.get(key)?.role ?? 'ORGANISER'}
                options={organisationRoles.map((role) => ({ value: role, label: t(role) }))}
              />
              <NameField name={`organisations.${key}.name`} value={kept.get(key)?.name ?? ''} />
            </div>
          </FormRow>
        ))}
      </ol>
      <div className="border-line border-t pt-4">
        <Button {...button('add')}>{t('add')}</Button>
      </div>
    </div>
  )
}

function NameField({ name, value }: { name: string; value: string }) {
  const t = useTranslations('programme.organisations')
  const field = useField(name, value)
  return (
    <Field name={field.id} label={t('name')} error={field.error} required>
      <Combobox source="/api/suggest/organisations" name={name} defaultValue={field.value} maxLength={160} />
    </Field>
  )
}
