'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { ActButton } from '../../../../_form/act-button'
import { ActionForm } from '../../../../_form/action-form'
import { useField } from '../../../../_form/fields'
import { Block } from '../../../../_parts/block'
import { reunite, separate } from './actions'
import { namesIn } from './names-in'
import type { WishOverview } from './wish-page'

type Props = { slug: string; workshopId: string; overview: WishOverview; frozen: boolean }

/** Two people who are not to share a table. Nobody but organisers reads it. */
export function KeepApart({ slug, workshopId, overview, frozen }: Props) {
  const t = useTranslations('setup.wishes')
  const locale = useLocale()
  const nameOf = namesIn(overview)
  const hidden = { forum: slug, workshop: workshopId }
  const source = `/${locale}/organise/${slug}/workshops/${workshopId}/holders?only=registered`
  return (
    <Block id="keep-apart" title={t('keepApart', { count: overview.keepAparts.length })}>
      <p className="mb-4 max-w-text text-soft">{t('keepApartText')}</p>
      <ul className="mb-6 max-w-form">
        {overview.keepAparts.map(({ id, firstId, secondId }) => {
          const pair = t('pair', { one: nameOf(firstId), other: nameOf(secondId) })
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-3 border-line border-b py-2 first:border-t"
            >
              <span>{pair}</span>
              {!frozen && (
                <ActButton
                  action={reunite}
                  hidden={{ ...hidden, one: firstId, other: secondId }}
                  variant="quiet"
                  label={t('reuniteLabel', { pair })}
                >
                  {t('reunite')}
                </ActButton>
              )}
            </li>
          )
        })}
      </ul>
      {!frozen && (
        <ActionForm
          // when a pair was added the fields begin anew
          key={overview.keepAparts.length}
          action={separate}
          hidden={hidden}
          labels={{ one: t('one'), other: t('other') }}
          submit={t('separate')}
          variant="outline"
          className="flex max-w-form flex-col gap-5"
        >
          <div className="grid items-end gap-5 sm:grid-cols-2">
            <Somebody name="one" source={source} />
            <Somebody name="other" source={source} />
          </div>
        </ActionForm>
      )}
    </Block>
  )
}

/** Somebody registered, by name from the suggestions, by address or by reference. */
function Somebody({ name, source }: { name: string; source: string }) {
  const t = useTranslations('setup.wishes')
  const field = useField(name)
  const code = useField(`${name}Code`)
  return (
    <Field name={field.id} label={field.label} help={t('whoHelp')} error={field.error} required>
      <Combobox
        source={source}
        name={name}
        codeName={`${name}Code`}
        defaultValue={field.value}
        defaultCode={code.value}
        maxLength={254}
      />
    </Field>
  )
}
