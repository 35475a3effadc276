'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { EditedHat } from '@/domain/programme/edited-session'
import { sessionRoleKinds } from '@/domain/programme/schema'
import type { Locale } from '@/domain/shared/locale'
import { useFormState } from '../../../../_form/action-form'
import { YesField } from '../../../../_form/fields'
import { MultilingualField } from '../../../../_form/multilingual-field'
import { RowSelect, RowText } from '../../../../_form/row-fields'
import { FormRow } from '../../../../_form/row-parts'
import { useRows } from '../../../../_form/use-rows'
import { HatState } from '../hat-state'
import { Fold } from './fold'
import { OrganisationField, PersonField } from './person-field'

type Props = { slug: string; hats: readonly EditedHat[]; wanted: readonly Locale[] }

/** Who is in the session: a row each, in the order the public reads them. */
export function HatRows({ slug, hats, wanted }: Props) {
  const t = useTranslations('programme.form')
  const { keys, button } = useRows(
    'roles',
    hats.map(({ id }) => id),
  )
  return (
    <div>
      {keys.length === 0 && <p className="mb-4 text-soft">{t('nobody')}</p>}
      <ol>
        {keys.map((key, index) => {
          const hat = hats.find(({ id }) => id === key)
          return (
            <FormRow
              key={key}
              list="roles"
              rowKey={key}
              index={index}
              count={keys.length}
              button={button}
              name={hat?.person?.name ?? t('hat', { number: index + 1 })}
              aside={hat?.person && <HatState hat={hat} />}
            >
              <HatFields slug={slug} row={`roles.${key}`} wanted={wanted} {...(hat ? { hat } : {})} />
            </FormRow>
          )
        })}
      </ol>
      <div className="border-line border-t pt-4">
        <Button {...button('add')}>{t('addHat')}</Button>
      </div>
    </div>
  )
}

type FieldsProps = { slug: string; row: string; hat?: EditedHat; wanted: readonly Locale[] }

function HatFields({ slug, row, hat, wanted }: FieldsProps) {
  const t = useTranslations('programme.form')
  const kinds = useTranslations('programme.hatKind')
  const missingMark = useTranslations('organise.common')('missing')
  const { errors } = useFormState()
  const faulty = Object.keys(errors).some((field) => field.startsWith(`${row}.newPerson`))
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-[11rem_minmax(0,1fr)_minmax(0,1fr)]">
        <div className="md:max-lg:col-span-2">
          <RowSelect
            name={`${row}.kind`}
            label={t('hatKind')}
            required
            value={hat?.kind ?? 'SPEAKER'}
            options={sessionRoleKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
          />
        </div>
        <PersonField slug={slug} row={row} label={t('person')} person={hat?.person ?? null} />
        <OrganisationField row={row} label={t('organisation')} value={hat?.organisation ?? null} />
      </div>
      <Fold title={t('hatMore')} open={faulty || (hat !== undefined && !hat.person && !hat.organisation)}>
        {!hat?.person && (
          <fieldset className="flex min-w-0 flex-col gap-2">
            <legend className="mb-2 font-semibold">{t('newPerson')}</legend>
            <p className="max-w-text text-15 text-soft">{t('newPersonHelp')}</p>
            <div className="grid gap-4 md:grid-cols-2">
              <RowText name={`${row}.newPerson.givenName`} label={t('givenName')} maxLength={80} required />
              <RowText name={`${row}.newPerson.familyName`} label={t('familyName')} maxLength={80} required />
            </div>
          </fieldset>
        )}
        <MultilingualField
          name={`${row}.function`}
          label={t('function')}
          value={hat?.function ?? {}}
          help={t('functionHelp')}
          wanted={wanted}
          missingMark={missingMark}
        />
        <MultilingualField
          name={`${row}.announced`}
          label={t('announced')}
          value={hat?.announced ?? {}}
          help={t('announcedHelp')}
          wanted={wanted}
          missingMark={missingMark}
        />
        {!hat && <YesField name={`${row}.heldBack`} label={t('heldBack')} help={t('heldBackHelp')} />}
      </Fold>
    </>
  )
}
