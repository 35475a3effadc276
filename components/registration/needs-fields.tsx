'use client'

import { useTranslations } from 'next-intl'
import { LongTextField } from '../forms/fields'

/** Diet and access: what for, who reads it, and the day it is deleted, before anything is asked. */
export function NeedsFields({ deletedOn }: { deletedOn: string }) {
  const t = useTranslations('register.needs')
  const fields = useTranslations('register.fields')
  return (
    <>
      <div className="flex max-w-text flex-col gap-2 border-edge border-s-3 ps-4 text-15">
        <p>{t('why', { date: deletedOn })}</p>
        <p className="text-soft">{t('consent')}</p>
      </div>
      <LongTextField name="diet" label={fields('diet.label')} help={fields('diet.help')} rows={2} autoComplete="off" />
      <LongTextField
        name="access"
        label={fields('access.label')}
        help={fields('access.help')}
        rows={3}
        autoComplete="off"
      />
    </>
  )
}
