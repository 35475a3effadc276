'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '../../../../_form/action-form'
import { NumberField } from '../../../../_form/fields'
import { search } from './actions'
import type { Care } from './care'
import { Slider } from './slider'

type Props = { hidden: Record<string, string>; care: Care; plans: number; busy: boolean }

/** What matters most, as three sliders, and the button that looks for a plan; the rest is folded away. */
export function CareForm({ hidden, care, plans, busy }: Props) {
  const t = useTranslations('plan.care')
  const ends = [t('little'), t('much')] as const
  return (
    <ActionForm
      action={search}
      hidden={hidden}
      labels={{ seconds: t('seconds'), seed: t('seed') }}
      submit={plans > 0 ? t('again') : t('start')}
      variant={busy ? 'outline' : 'solid'}
      className="flex flex-col gap-5"
    >
      <h2 className="font-display text-21 font-[650]">{t('title')}</h2>
      <Slider name="mixing" label={t('mixing')} value={care.mixing} ends={ends} />
      <Slider name="mix" label={t('mix')} value={care.mix} ends={ends} />
      <Slider name="wishes" label={t('wishes')} value={care.wishes} ends={ends} />
      <details className="group">
        <summary className="inline-flex min-h-11 items-center text-15 text-link">{t('more')}</summary>
        <div className="flex flex-col gap-5 border-line border-s-2 ps-4 pt-2 pb-1">
          <Slider name="balance" label={t('balance')} value={care.balance} ends={[t('sectors'), t('colleagues')]} />
          <NumberField name="seconds" value={20} required />
          <NumberField name="seed" value={plans + 1} help={t('seedHelp')} required />
        </div>
      </details>
    </ActionForm>
  )
}
