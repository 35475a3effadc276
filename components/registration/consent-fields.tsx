'use client'

import { useTranslations } from 'next-intl'
import type { FormConsent } from '@/domain/registration/form'
import { useCheckedForm } from '../forms/checked-form'
import { Checkbox } from '../ui/choice'
import { Optional } from '../ui/field'
import { T } from '../ui/translated'

/** What somebody agrees to; nothing is ticked beforehand. */
export function ConsentFields({ consents }: { consents: readonly FormConsent[] }) {
  const t = useTranslations('register.consents')
  const { group, error, typed } = useCheckedForm()
  const given = typed.consents ?? []
  if (consents.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">{t('legend')}</legend>
      {consents.map((consent) => (
        <Checkbox
          key={consent.id}
          {...group('consents')}
          id={`consents.${consent.id}`}
          value={consent.id}
          defaultChecked={Array.isArray(given) ? given.includes(consent.id) : given === consent.id}
          error={error(`consents.${consent.id}`)}
          label={
            <>
              <T value={consent.text} />
              {!consent.required && <Optional />}
            </>
          }
        />
      ))}
    </fieldset>
  )
}
